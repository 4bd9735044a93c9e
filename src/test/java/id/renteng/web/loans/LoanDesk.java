package id.renteng.web.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A group of eight with a running loan, the people who open its pages, and their forms.
@TestComponent
@Import(PaidOut.class)
public class LoanDesk {

    public static final LocalDate MONTH_1 = PaidOut.ON.plusMonths(1);

    private static final Actor ADMIN = new Actor(new UUID(9, 2), "Admin", Role.ADMINISTRATOR, null, null);

    private final MockMvcTester pages;
    private final PaidOut paidOut;
    private final Users users;
    private final UserDetailsService signIn;

    LoanDesk(MockMvcTester pages, PaidOut paidOut, Users users, UserDetailsService signIn) {
        this.pages = pages;
        this.paidOut = paidOut;
        this.users = users;
        this.signIn = signIn;
    }

    public Group group() {
        return paidOut.group("Melati " + UUID.randomUUID().toString().substring(0, 8));
    }

    /// Their scheme keeps savings, a reserve and a guarantor's money.
    public Group groupWithPurses() {
        return paidOut.groupWithPurses("Kenanga " + UUID.randomUUID().toString().substring(0, 8));
    }

    public UserDetails officer() {
        return as(Role.OFFICER, null, null);
    }

    /// @param letter A to H; A is the chair
    public UserDetails person(Group group, char letter) {
        return as(letter == 'A' ? Role.CHAIR : Role.MEMBER, group.person(letter).value(), null);
    }

    public UserDetails as(Role role, @Nullable UUID person, @Nullable String bank) {
        var name = "u" + UUID.randomUUID().toString().substring(0, 12);
        assertThat(users.add(new NewUser(name, name, role, person, bank), "kata-sandi-panjang", ADMIN))
                .isInstanceOf(Result.Done.class);
        return signIn.loadUserByUsername(name);
    }

    public MvcTestResult open(String path, UserDetails who) {
        return pages.get().uri(path).with(user(who)).exchange();
    }

    public MvcTestResult send(String path, Map<String, String> form, UserDetails who) {
        var request = pages.post().uri(path).with(user(who)).with(csrf());
        for (var field : form.entrySet()) request = request.param(field.getKey(), field.getValue());
        return request.exchange();
    }

    /// A sheet of the first month on which all paid but H, who was ill: she is short of Rp171.666.
    public Map<String, String> sheetWithoutH(Group group) {
        var form = sheet(group, MONTH_1);
        form.put("paid-" + group.person('H').value(), "0");
        form.put("presence-" + group.person('H').value(), "EXCUSED");
        return form;
    }

    /// A sheet on which all paid one instalment.
    public Map<String, String> sheet(Group group, LocalDate on) {
        var form = new LinkedHashMap<String, String>();
        form.put("key", UUID.randomUUID().toString());
        form.put("step", "payments");
        form.put("on", on.toString());
        var paid = "257.500 257.500 257.500 257.500 171.667 171.667 171.667 171.666".split(" ");
        for (int i = 0; i < paid.length; i++) {
            form.put("paid-" + group.people().get(i).value(), paid[i]);
        }
        return form;
    }

    /// H was ill in the first month; A and E stood in for her.
    public Map<String, String> coveredSheet(Group group) {
        var form = sheetWithoutH(group);
        form.put("reason-" + group.person('H').value(), "ILLNESS");
        form.put("promised-" + group.person('H').value(), MONTH_1.plusDays(14).toString());
        form.put("how-" + group.person('H').value(), "cover");
        form.put("consent", "SIGNED");
        cover(form, group, 'A', "128.750");
        cover(form, group, 'E', "42.916");
        return form;
    }

    public static void cover(Map<String, String> form, Group group, char coverer, String amount) {
        var pair = group.person('H').value() + "-" + group.person(coverer).value();
        form.put("cover-" + pair, amount);
        form.put("agree-" + pair, "yes");
    }

    /// Posts a sheet.
    ///
    /// @return the page of the meeting
    public String posted(Group group, Map<String, String> form, String cash) {
        form.put("step", "check");
        form.put("cash", cash);
        var sent = send(path(group) + "/meetings/new", form, officer());
        assertThat(sent).hasStatus3xxRedirection();
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    public static String path(Group group) {
        return "/loans/" + group.loan().value();
    }
}
