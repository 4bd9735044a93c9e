package id.renteng.groups;

/// What a member is in her loan group.
public enum Office {
    /// Ketua: calls meetings and sends the application; handles nobody's money.
    CHAIR,
    /// Sekretaris: keeps the minutes.
    SECRETARY,
    /// Bendahara: keeps the group's cash book.
    TREASURER,
    /// A member without an office.
    MEMBER
}
