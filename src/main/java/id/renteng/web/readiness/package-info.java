/// A group's task list on the way to a loan, and where its facts are recorded.
@NullMarked
package id.renteng.web.readiness;

import org.jspecify.annotations.NullMarked;
