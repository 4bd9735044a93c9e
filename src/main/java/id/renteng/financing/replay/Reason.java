package id.renteng.financing.replay;

/// Why an event was refused.
public enum Reason {
    BEFORE_PAY_OUT("The day lies before the pay-out."),
    DAY_CLOSED("The day is closed already."),
    LATER_EVENTS("Something is dated after this day already."),
    NOT_A_MEMBER("This is no member of the group, or not bound any more."),
    TOO_MUCH("All money that came in would be more than the books hold: 10^15 rupiah."),
    NOT_DECLARABLE("The scheme does not let payers declare where late money goes."),
    COVERS_HERSELF("Nobody covers herself."),
    BEHIND_HERSELF("She cannot cover while her own instalment is unpaid, or she is declared unable."),
    MORE_THAN_SHORT("That is more than others may be called for."),
    ABOVE_MEETING_CAP("That is more than one member may cover at one meeting."),
    ABOVE_OPEN_CAP("That is more than she may have covered, or than the purse may give."),
    NOT_BOUND("She left or was released by the bank: her part is no matter of the group."),
    EXEMPT("For this cause the scheme calls nobody."),
    TOO_EARLY("The days of grace are not over."),
    MEDIATION("Others covered her in as many months as the scheme allows: this is for mediation."),
    NOTHING_SHORT("She is not short."),
    NOBODY_CAN_COVER("No source of the scheme can give anything."),
    NOTHING_OPEN("There is no open claim between the two."),
    ALREADY_UNABLE("She was declared unable before, and owes members nothing since."),
    NOBODY_LEFT("Nobody is left who could bear the loss."),
    GONE("She left or died before."),
    OWES_THE_BANK("Her own part is not paid."),
    OWES_MEMBERS("She has not made good what others paid for her."),
    NOTHING_LEFT("Her part is paid: there is nothing to take over."),
    ALREADY_A_MEMBER("The newcomer is a member already."),
    ALREADY_RELEASED("The bank released her before."),
    NOT_SETTLED("The bank has not had everything: what was put aside may still be needed."),
    CLAIMS_OPEN("Members still owe each other, or the reserve."),
    NOTHING_KEPT("Nothing is put aside."),
    NO_SUCH_EVENT("There is no such event that was done."),
    NOT_REVERSIBLE("A closed day is not opened again."),
    ALREADY_REVERSED("It was taken back before."),
    NEEDED_LATER("A later event would not have been possible without it: take that back first.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
