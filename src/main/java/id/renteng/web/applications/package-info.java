/// What groups ask of a bank: draft, consents, sending, what the bank said, contract and pay-out.
@NullMarked
package id.renteng.web.applications;

import org.jspecify.annotations.NullMarked;
