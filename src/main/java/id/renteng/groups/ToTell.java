package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.util.List;

/// Somebody who reads nothing herself, and what she must be told in person.
///
/// @param group     the name of her loan group; empty for who is in none
/// @param kelurahan the code of the ward of her coached group, or of where she lives
/// @param notices   the oldest first
/// @param from      the number of the first of them
/// @param upTo      the number of the last of them
public record ToTell(
        PersonId person, String name, String group, String kelurahan, List<Notice> notices, long from, long upTo) {

    public ToTell {
        notices = List.copyOf(notices);
        if (notices.isEmpty()) throw new IllegalArgumentException("nothing to tell");
    }
}
