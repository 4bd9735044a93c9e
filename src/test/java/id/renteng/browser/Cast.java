package id.renteng.browser;

import static java.util.Objects.requireNonNull;

import id.renteng.browser.Browser.Screen;
import id.renteng.browser.Walker.Findings;
import id.renteng.browser.Walker.Words;
import id.renteng.kernel.Role;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Everybody who acts in a story, each at a screen of her own. The administrator invites them one by one, and each
/// chooses her password behind her link.
final class Cast implements AutoCloseable {

    static final String PASSWORD = "kata-sandi-panjang";
    private static final String BANK = "MITRA";

    private final Browser browser;
    private final Screen screen;
    private final Words words;
    private final Findings findings = new Findings();
    private final Map<Role, Walker> walkers = new EnumMap<>(Role.class);

    Cast(Browser browser, Screen screen, Words words, String administrator) {
        this.browser = browser;
        this.screen = screen;
        this.words = words;
        var first = stranger();
        first.signIn(administrator, PASSWORD);
        walkers.put(Role.ADMINISTRATOR, first);
        walkers.put(Role.PUBLIC, stranger());
    }

    Findings findings() {
        return findings;
    }

    /// A text of the site in Bahasa.
    String words(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    Walker of(Role role) {
        return requireNonNull(walkers.get(role), () -> role + " was not invited yet");
    }

    void invite(Role role, String name) {
        invite(role, name, "");
    }

    /// @param nik of a chair or member; empty for others
    void invite(Role role, String name, String nik) {
        var username = (role + "." + screen).toLowerCase(Locale.ROOT).replace('_', '.');
        var admin = of(Role.ADMINISTRATOR);
        admin.open("/users/new");
        admin.fill("name", name);
        admin.fill("username", username);
        admin.tick("role", role.name());
        if (!nik.isEmpty()) admin.fill("nik", nik);
        if (role == Role.BANK_MAKER || role == Role.BANK_CHECKER) admin.choose("bank", BANK);
        admin.press("access.new.button");
        var link = admin.text("#link");
        admin.look("00 one-time link");
        walkers.put(role, choosesPassword(link, username));
    }

    private Walker choosesPassword(String link, String username) {
        var invited = stranger();
        invited.open(link);
        invited.fill("password", PASSWORD);
        invited.fill("again", PASSWORD);
        invited.look("00 invitation");
        invited.press("access.invitation.button");
        invited.signIn(username, PASSWORD);
        return invited;
    }

    private Walker stranger() {
        return new Walker(browser.visit(screen), words, findings);
    }

    @Override
    public void close() {
        walkers.values().forEach(Walker::close);
    }
}
