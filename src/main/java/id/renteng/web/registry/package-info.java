/// Bringing spreadsheets in, and the registered people with their businesses and accounts.
@NullMarked
package id.renteng.web.registry;

import org.jspecify.annotations.NullMarked;
