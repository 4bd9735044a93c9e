package id.renteng.web.groups;

import id.renteng.groups.Decree;
import java.util.List;

/// One decree with the groups it inaugurated.
///
/// @param mayPrint whether this reader may print the certificates of all members
public record DecreePage(Decree decree, List<Row> rows, boolean mayPrint) {

    public record Row(String id, String name, String kelurahan, int members, String status) {}

    public String id() {
        return decree.id().value().toString();
    }
}
