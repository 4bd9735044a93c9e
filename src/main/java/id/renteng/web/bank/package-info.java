/// The bank's desk: queue, file, decision by two people, contract and pay-out.
@NullMarked
package id.renteng.web.bank;

import org.jspecify.annotations.NullMarked;
