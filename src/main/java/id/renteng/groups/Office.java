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
    MEMBER;

    /// Whether she signs for the group's account, together with the other who does.
    public boolean signs() {
        return this == CHAIR || this == TREASURER;
    }
}
