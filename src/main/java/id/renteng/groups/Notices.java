package id.renteng.groups;

import id.renteng.kernel.Actor;
import id.renteng.registry.KeyChanged;
import id.renteng.registry.PersonId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What every member is told on her own page, so that nobody changes a chair, an account or a phone behind her back.
@Service
public class Notices {

    private static final int SHOWN = 20;

    private final NoticeTable notices;

    Notices(NoticeTable notices) {
        this.notices = notices;
    }

    /// Her own notices of the last 90 days, the newest first; at most 20.
    @Transactional(readOnly = true)
    public List<Notice> own(Actor by) {
        var person = by.person();
        return person == null ? List.of() : notices.of(new PersonId(person), SHOWN);
    }

    /// An account or phone was changed: she and all of her group are told, in the transaction that changed it.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(KeyChanged changed) {
        switch (changed.kind()) {
            case ACCOUNT -> notices.toCompanions(changed.person(), Notice.Kind.ACCOUNT_CHANGED);
            case PHONE -> notices.toCompanions(changed.person(), Notice.Kind.PHONE_CHANGED);
            case BORN, NIK, SEX -> {} // nobody's but hers: she reads it among her own data
        }
    }
}
