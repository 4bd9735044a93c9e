/// Signing in and out, and where each role begins.
@NullMarked
package id.renteng.web.home;

import org.jspecify.annotations.NullMarked;
