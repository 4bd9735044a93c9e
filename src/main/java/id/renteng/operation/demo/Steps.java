package id.renteng.operation.demo;

import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;

/// The demo city gives only commands that the rules allow; a refusal is a mistake in its story.
final class Steps {

    private Steps() {}

    static <T, R> T done(Result<T, R> result) {
        return switch (result) {
            case Done<T, R>(var value) -> value;
            case Refused<T, R>(var reason) -> throw new IllegalStateException("the demo city was refused: " + reason);
        };
    }
}
