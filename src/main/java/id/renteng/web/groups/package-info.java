/// Coached groups, loan groups, decrees, certificates, and the page on which anybody checks a certificate.
@NullMarked
package id.renteng.web.groups;

import org.jspecify.annotations.NullMarked;
