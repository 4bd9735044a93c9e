package id.renteng.operation;

import id.renteng.access.Audit;
import id.renteng.registry.KeyRotation;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.EnableAspectJAutoProxy;
import org.springframework.context.annotation.FilterType;

/// Just the keys of the identity numbers and what is encrypted with them, with the audit trail around it.
@ComponentScan(
        basePackageClasses = KeyRotation.class,
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "id\\.renteng\\.registry\\.(IdentityKeys|IdentityKeyTable|KeyRotation|KeyRotationTable"
                                        + "|HashRotationTable|ImportCommitTable)"))
@ComponentScan(
        basePackageClasses = Audit.class,
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "id\\.renteng\\.access\\.(AuditTable|AuditTrail|Transactions)"))
@EnableAspectJAutoProxy(proxyTargetClass = true)
class KeysOnly extends Alone {}
