package id.renteng.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// Puts the transaction outside the audit trail, so that a command and its audit row stand or fall together.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = AuditTrail.INSIDE_THE_TRANSACTION - 100)
class Transactions {}
