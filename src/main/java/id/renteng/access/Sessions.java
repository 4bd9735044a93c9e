package id.renteng.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The sessions of signed-in users. Where there is no web server, as on the command line, there are none.
@Component
class Sessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.sessions = sessions;
    }

    /// Signs a user out everywhere.
    void end(String username) {
        sessions.ifAvailable(
                found -> found.findByPrincipalName(username).keySet().forEach(found::deleteById));
    }
}
