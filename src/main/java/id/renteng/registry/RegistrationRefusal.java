package id.renteng.registry;

import java.util.List;

/// Why somebody was not registered, in the order they are checked.
public sealed interface RegistrationRefusal {

    /// Something is wrong with these fields, all of them.
    record FieldsWrong(List<FieldProblem> fields) implements RegistrationRefusal {}

    /// Somebody is registered with this NIK.
    record AlreadyRegistered(PersonId person, String name) implements RegistrationRefusal {}

    /// @param field the component of [NewPerson]
    /// @param code  what is wrong; the texts are `registry.field.<code>`
    record FieldProblem(String field, String code) {}
}
