package id.renteng.web.registry;

import id.renteng.registry.NewPerson;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;

/// What the form for one person and her business shows.
///
/// @param registered     who has the NIK already; empty if nobody
/// @param registeredHref her page
public record NewPersonPage(
        NewPerson form,
        List<Choice> kelurahan,
        List<String> trades,
        String registered,
        String registeredHref,
        Errors errors) {}
