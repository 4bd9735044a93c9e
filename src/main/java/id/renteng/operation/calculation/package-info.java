/// Commands that compute: one JSON object in, one JSON object out, nothing kept. They start no Spring and no database.
@NullMarked
package id.renteng.operation.calculation;

import org.jspecify.annotations.NullMarked;
