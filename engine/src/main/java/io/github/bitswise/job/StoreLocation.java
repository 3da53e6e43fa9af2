package io.github.bitswise.job;

/** Where a certificate store lies: BG_CERT_STORE_LOCATION, in the order of its values. */
public enum StoreLocation {
  CURRENT_USER,
  LOCAL_MACHINE,
  CURRENT_SERVICE,
  SERVICES,
  USERS,
  CURRENT_USER_GROUP_POLICY,
  LOCAL_MACHINE_GROUP_POLICY,
  LOCAL_MACHINE_ENTERPRISE
}
