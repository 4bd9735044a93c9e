/// What people agreed to and what they may ask about their data: for the office, and for each member herself.
@NullMarked
package id.renteng.web.rights;

import org.jspecify.annotations.NullMarked;
