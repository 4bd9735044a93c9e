/// Growth: who was assessed and who is due, a business before and after, and the form of an assessment.
@NullMarked
package id.renteng.web.growth;

import org.jspecify.annotations.NullMarked;
