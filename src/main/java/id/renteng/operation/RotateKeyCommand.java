package id.renteng.operation;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.KeyRotation;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/// Encrypts and hashes every identity and account number again with new keys, and switches the old key off.
/// Works beside a running server and without one; killed, it goes on when it is called again.
@Command(
        name = "rotate-key",
        description =
                "Encrypt and hash identity numbers again with new keys, then switch the old off; call again if killed.",
        mixinStandardHelpOptions = true)
final class RotateKeyCommand implements Callable<Integer> {

    private static final int STEP = 5_000;

    /// Who acts when somebody at the machine does.
    private static final Actor OPERATOR = new Actor(new UUID(0, 0), "Renteng", Role.ADMINISTRATOR, null, null);

    @Override
    public Integer call() {
        return Alone.run(System.getenv(), KeysOnly.class, RotateKeyCommand::rotate);
    }

    static int rotate(BeanFactory program) {
        var rotation = program.getBean(KeyRotation.class);
        rotation.begin(OPERATOR);
        Console.say(
                "new keys are made, and one encrypts; keep a copy of the key file, away from the backups of the database");
        int moved = 0;
        for (int step = rotation.step(STEP); step > 0; step = rotation.step(STEP)) {
            moved += step;
            Console.say("%d written again".formatted(moved));
        }
        Console.say("numbers are hashed again; meanwhile nobody can be registered");
        Console.say("%d hashed again".formatted(rotation.rehash(OPERATOR)));
        moved += rotation.finish(OPERATOR);
        Console.say("%d written again in all; the old key is switched off".formatted(moved));
        return 0;
    }
}
