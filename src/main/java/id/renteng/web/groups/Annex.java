package id.renteng.web.groups;

import id.renteng.groups.Decree;
import java.util.List;

/// The annex of a decree: its groups, and who was in each on the day of the decree.
public record Annex(Decree decree, List<Group> groups, Stamp stamp) {

    public record Group(String name, String kelurahan, List<String> members) {

        /// Two names to a line, to spare paper.
        public int lines() {
            return (members.size() + 1) / 2;
        }

        /// Whether a line has a second name.
        public boolean hasSecond(int line) {
            return second(line) < members.size();
        }

        public int second(int line) {
            return line + lines();
        }
    }
}
