/// Who sits in which class: the exact optimum of a stated objective, with reasons. Pure: no Spring, no SQL, whole
/// numbers.
///
/// The order of the work: [Problem] says who and what, [Eligibility] and [Scores] say what may be and what it is
/// worth, [Matcher] finds the best plan and its proof, [Reasons] explains it.
@NullMarked
@NamedInterface("matching")
package id.renteng.training.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
