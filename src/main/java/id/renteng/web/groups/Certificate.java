package id.renteng.web.groups;

import java.time.LocalDate;

/// What a group's certificate of inauguration prints.
public record Certificate(
        String group,
        String kelurahan,
        int members,
        String decree,
        LocalDate inauguratedOn,
        String signatory,
        Stamp stamp) {}
