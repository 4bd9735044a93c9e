/// Users, their one-time links, and the audit trail.
@NullMarked
package id.renteng.web.access;

import org.jspecify.annotations.NullMarked;
