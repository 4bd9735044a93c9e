package id.renteng.web.rights;

import id.renteng.groups.FormationId;
import id.renteng.groups.JoinQuestionId;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.EndingPermit;
import id.renteng.web.Text;
import java.time.LocalDate;

/// Something about her group, her data or her papers that waits for a member, on her home page.
public sealed interface OwnTask {

    /// What is to be done and why, in one or two sentences.
    String words(Text t);

    /// What the link to where she does it says; empty where it is done elsewhere.
    String link(Text t);

    String href();

    /// A loan group that is being formed asks whether she wants to be in it.
    record AnswerGroup(FormationId draft, String group) implements OwnTask {

        @Override
        public String words(Text t) {
            return t.of("agreement.mine.waits", group);
        }

        @Override
        public String link(Text t) {
            return t.of("agreement.mine.open");
        }

        @Override
        public String href() {
            return "/my-group-questions/" + draft.value();
        }
    }

    /// She is asked whether somebody may join a loan group: herself, or another hers.
    ///
    /// @param own she is the one who would join
    record AnswerJoining(JoinQuestionId question, String newcomer, String group, boolean own) implements OwnTask {

        @Override
        public String words(Text t) {
            return own ? t.of("join.mine.waits.own", group) : t.of("join.mine.waits", newcomer, group);
        }

        @Override
        public String link(Text t) {
            return t.of("agreement.mine.open");
        }

        @Override
        public String href() {
            return "/my-join-questions/" + question.value();
        }
    }

    /// Newer words ask for her consent again.
    record AgreeAgain(ConsentPurpose purpose) implements OwnTask {

        @Override
        public String words(Text t) {
            return t.of("rights.task.consent", t.of("rights.purpose." + purpose));
        }

        @Override
        public String link(Text t) {
            return t.of("rights.task.consent.open");
        }

        @Override
        public String href() {
            return "/my-data#consent-" + purpose;
        }
    }

    /// A paper of her business ends soon, or has ended.
    record RenewPermit(EndingPermit permit, LocalDate today) implements OwnTask {

        @Override
        public String words(Text t) {
            var kind = t.of("person.permit." + permit.kind());
            var ends = permit.endsOn();
            var said = t.of(
                    permit.hasEnded(today) ? "permit.task.ended" : "permit.task.ends", kind, permit.number(), ends);
            return said + " " + t.of("permit.next." + permit.kind());
        }

        @Override
        public String link(Text t) {
            return "";
        }

        @Override
        public String href() {
            return "";
        }
    }
}
