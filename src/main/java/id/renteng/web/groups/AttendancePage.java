package id.renteng.web.groups;

import id.renteng.web.Errors;
import java.util.List;

/// Who came on the day of an inauguration, district by district.
///
/// @param districts how many came in each
/// @param chosen    the code of the district whose people are listed; empty for none
/// @param address   where the code leads
/// @param qr        that address as a picture
public record AttendancePage(
        String id,
        String number,
        List<District> districts,
        String chosen,
        List<Line> lines,
        String address,
        String qr,
        boolean mayMark,
        Errors errors) {

    public record District(String code, String name, long came, long all) {}

    public record Line(String person, String name, String group, boolean came) {}

    public long came() {
        return districts.stream().mapToLong(District::came).sum();
    }

    public long all() {
        return districts.stream().mapToLong(District::all).sum();
    }
}
