/// What a loan costs and by which rules it is lent: for everybody to read, for the head and the administrator to renew.
@NullMarked
package id.renteng.web.schemes;

import org.jspecify.annotations.NullMarked;
