package id.renteng.web.home;

import id.renteng.access.DemoAccounts.DemoAccount;
import id.renteng.web.Errors;
import java.util.List;

/// What the sign-in page shows.
///
/// @param signedOut true right after signing out
/// @param chosen    true right after choosing a password
/// @param to        the page asked for before; empty if none
/// @param accounts  the demo accounts; empty outside demo mode
public record SignInPage(
        Errors errors, boolean signedOut, boolean chosen, String to, List<DemoAccount> accounts, String demoPassword) {}
