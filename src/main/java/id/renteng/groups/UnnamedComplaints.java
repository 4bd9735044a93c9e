package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.Complaint.Topic;
import id.renteng.groups.ComplaintRefusal.PhoneWrong;
import id.renteng.groups.ComplaintRefusal.TooManyToday;
import id.renteng.groups.ComplaintRefusal.WordsWrong;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Complaints of people who cannot or will not sign in. A number and a code are all they need to read the answer; of
/// the
/// code only a hash is kept.
@Service
public class UnnamedComplaints {

    private static final int PER_DAY_MAX = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{7,18}");

    private final ComplaintTable complaints;
    private final Clock clock;

    UnnamedComplaints(ComplaintTable complaints, Clock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /// What somebody keeps to ask later. It is said once.
    ///
    /// @param reference as on a letter, `ADU-12`
    public record Slip(String reference, String code) {}

    /// Takes a complaint in. Refused with [WordsWrong], [PhoneWrong] or [TooManyToday].
    ///
    /// @param words 10 to 2,000 characters
    /// @param phone as typed, or empty
    @Transactional
    @Command(value = "complaint-made-without-name", by = Role.PUBLIC)
    public Result<Slip, ComplaintRefusal> make(Topic topic, String words, String phone, Actor by) {
        var said = words.strip();
        if (!Complaints.hasLength(said)) return refused(new WordsWrong());
        var number = phone.strip();
        if (!number.isEmpty() && !PHONE.matcher(number).matches()) return refused(new PhoneWrong());
        var today = LocalDate.now(clock);
        if (complaints.unnamedOn(today) >= PER_DAY_MAX) return refused(new TooManyToday());
        var code = Codes.next();
        long made = complaints.insertUnnamed(topic, said, number, hash(code), today);
        return done(new Slip("ADU-" + made, code));
    }

    /// The complaint of who has both its number and its code.
    @Transactional(readOnly = true)
    public Optional<Complaint> follow(String reference, String code) {
        var number = reference.strip().toUpperCase(Locale.ROOT).replaceFirst("^ADU-?", "");
        if (!number.matches("[0-9]{1,15}")) return Optional.empty();
        return complaints.unnamed(Long.parseLong(number), hash(code.strip().toUpperCase(Locale.ROOT)));
    }

    private static String hash(String code) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
