package id.renteng.training;

import id.renteng.kernel.Actor;
import id.renteng.registry.PersonId;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The certificates of closed classes: one for everybody who passed.
@Service
public class Certificates {

    /// Without those that are mistaken for others: 0 and O, 1 and I, L.
    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;

    private final CertificateTable certificates;
    private final RandomGenerator random = new SecureRandom();

    Certificates(CertificateTable certificates) {
        this.certificates = certificates;
    }

    /// Issues one for each of these. Part of closing a class.
    void issue(ClassId in, Set<PersonId> passed, LocalDate on) {
        certificates.insert(passed.stream()
                .map(person -> new Certificate(code(), in, person, on))
                .toList());
    }

    @Transactional(readOnly = true)
    public List<Certificate> of(ClassId in) {
        return certificates.of(in);
    }

    /// Somebody's certificates, the latest first.
    ///
    /// @throws java.util.NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public List<Certificate> of(PersonId person, Actor by) {
        return certificates.of(TrainingNeeds.mayBeSeen(person, by));
    }

    /// The certificate that carries this code. Anybody may ask.
    @Transactional(readOnly = true)
    public Optional<Certificate> verify(String code) {
        return certificates.find(code.strip().toUpperCase(Locale.ROOT));
    }

    private String code() {
        return random.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(i -> String.valueOf(CHARACTERS.charAt(i)))
                .collect(java.util.stream.Collectors.joining());
    }
}
