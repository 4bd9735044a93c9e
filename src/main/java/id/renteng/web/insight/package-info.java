/// The city's dashboard, the lists behind its figures, and the public page.
@NullMarked
package id.renteng.web.insight;

import org.jspecify.annotations.NullMarked;
