Feature: Certificates of clients and servers

  Background:
    Given a machine that runs Windows 10 1903
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob has no Internet Explorer proxy
    And CONTOSO\bob is no administrator
    And the server "https://files.contoso.com" asks for nothing
    And the server "https://files.contoso.com" can be reached without a proxy

  @HLP-21
  Scenario: A certificate beside a network token of another owner than LocalSystem
    Given NetworkService creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job has a client certificate of local-machine
    When bitswise checks it
    Then the rule HLP-21 finds an error in "location"

  @HLP-21
  Scenario: A certificate beside a network token of LocalSystem
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job has a client certificate of local-machine
    When bitswise checks it
    Then the rule HLP-21 finds nothing

  @CRD-50
  Scenario Outline: A server that <asks> certificates and a job without
    Given the server "https://files.contoso.com" <asks> client certificates
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-50 finds a warning in "https://files.contoso.com/p.cab"

    Examples:
      | asks     |
      | accepts  |
      | requires |

  @CRD-50
  Scenario: A server that ignores certificates and a job without
    Given the server "https://files.contoso.com" ignores client certificates
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-50 finds nothing

  @CRD-51
  Scenario: The hash has 20 bytes
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a client certificate of local-machine
    When bitswise checks it
    Then the rule CRD-51 finds nothing

  @CRD-52
  Scenario: A subject that is too long
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a client certificate of local-machine by the subject "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345"
    When bitswise checks it
    Then the rule CRD-52 finds an error in "location"
    And the job is refused with BG_E_STRING_TOO_LONG

  @CRD-53
  Scenario Outline: A certificate by the subject <subject>
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a client certificate of local-machine by the subject "<subject>"
    When bitswise checks it
    Then the rule CRD-53 finds a warning in "location"
    And the rule CRD-53 says "<says>"

    Examples:
      | subject  | says                           |
      | pc1      | with several it may be         |
      | CN=pc1   | without names of parts         |

  @CRD-53
  Scenario: A certificate by its hash
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a client certificate of local-machine
    When bitswise checks it
    Then the rule CRD-53 finds nothing

  @CRD-54
  Scenario: A certificate on the computer
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a client certificate of local-machine
    When bitswise checks it
    Then the rule CRD-54 finds nothing

  @CRD-56
  Scenario: The user's store of a system account
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a client certificate of current-user
    When bitswise checks it
    Then the rule CRD-56 finds a warning in "location"

  @CRD-56
  Scenario: The user's store of a user
    Given CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a client certificate of current-user
    When bitswise checks it
    Then the rule CRD-56 finds nothing

  Scenario Outline: The certificate of the server is <faults>, with the security flags <flags>
    Given the certificate of the server "https://files.contoso.com" is <faults>
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the security flags "<flags>"
    When bitswise predicts it
    Then the job ends in ERROR with <error>
    And it rests on <behaviour>

    Examples: Faults that are always checked (CRD-42)
      | faults                 | flags                    | error                                  | behaviour |
      | other-name             | none                     | ERROR_WINHTTP_SECURE_CERT_CN_INVALID   | CRD-42    |
      | expired                | none                     | ERROR_WINHTTP_SECURE_CERT_DATE_INVALID | CRD-42    |
      | unknown-authority      | none                     | ERROR_WINHTTP_SECURE_INVALID_CA        | CRD-42    |
      | wrong-usage            | none                     | ERROR_WINHTTP_SECURE_CERT_WRONG_USAGE  | CRD-42    |
      | other-name, expired    | none                     | ERROR_WINHTTP_SECURE_CERT_CN_INVALID   | CRD-42    |
      | other-name, expired    | ignore-cert-cn-invalid   | ERROR_WINHTTP_SECURE_CERT_DATE_INVALID | CRD-42    |
      | expired                | ignore-unknown-ca        | ERROR_WINHTTP_SECURE_CERT_DATE_INVALID | CRD-42    |

    Examples: Revocation on request (CRD-44)
      | faults                 | flags                    | error                                  | behaviour |
      | revoked                | enable-crl-check         | ERROR_WINHTTP_SECURE_CERT_REVOKED      | CRD-44    |
      | revocation-offline     | enable-crl-check         | ERROR_WINHTTP_SECURE_CERT_REV_FAILED   | CRD-44    |

  Scenario Outline: BITS takes a certificate that is <faults>, with the security flags <flags>
    Given the certificate of the server "https://files.contoso.com" is <faults>
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the security flags "<flags>"
    When bitswise predicts it
    Then the job completes in TRANSFERRED

    Examples:
      | faults                      | flags                                          |
      | valid                       | enable-crl-check                               |
      | other-name                  | ignore-cert-cn-invalid                         |
      | expired                     | 0x4                                            |
      | unknown-authority           | ignore-unknown-ca                              |
      | wrong-usage                 | ignore-cert-wrong-usage                        |
      | expired, unknown-authority  | ignore-unknown-ca, ignore-cert-date-invalid    |
      | revoked                     | none                                           |
      | revocation-offline          | none                                           |

  @CRD-43
  Scenario: Faults of the certificate are ignored
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the security flags "ignore-unknown-ca, ignore-cert-date-invalid"
    When bitswise checks it
    Then the rule CRD-43 finds a warning in "ignore-unknown-ca"
    And the rule CRD-43 says "`ignore-cert-date-invalid`, `ignore-unknown-ca`"

  @CRD-43
  Scenario: Flags that ignore no faults
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the security flags "enable-crl-check, disallow"
    When bitswise checks it
    Then the rule CRD-43 finds nothing

  @CRD-44
  Scenario: A revoked certificate that nobody checks
    Given the certificate of the server "https://files.contoso.com" is revoked
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-44 finds an info in "https://files.contoso.com/p.cab"

  @CRD-44
  Scenario: A revoked certificate that is checked
    Given the certificate of the server "https://files.contoso.com" is revoked
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the security flags "enable-crl-check"
    When bitswise checks it
    Then the rule CRD-44 finds nothing

  @CRD-45
  Scenario Outline: The security flags <flags> are not defined
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the security flags "<flags>"
    When bitswise checks it
    Then the rule CRD-45 finds an error in "<flags>"
    And the rule CRD-45 says "`<bits>`"
    And the job is refused with E_NOTIMPL
    And it rests on CRD-45

    Examples:
      | flags  | bits  |
      | 0x20   | 0x20  |
      | 0x21   | 0x20  |
      | 0x400  | 0x400 |
      | 0x1000 | 0x1000 |

  @CRD-45
  Scenario: All defined security flags
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the security flags "0xa1f"
    When bitswise checks it
    Then the rule CRD-45 finds nothing

  @CRD-46
  Scenario Outline: A certificate callback on <windows>
    Given a machine that runs <windows>
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the callback for server certificates "true"
    When bitswise checks it
    Then the rule CRD-46 finds an error in "true"
    And the rule CRD-46 rests on VER-13
    And the job is refused with E_NOINTERFACE
    And it rests on CRD-46

    Examples:
      | windows         |
      | Windows 7       |
      | Windows 10 1809 |
      | Server 2019     |

  @CRD-46
  Scenario: A certificate callback on Windows 10 1903
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the callback for server certificates "true"
    When bitswise checks it
    Then the rule CRD-46 finds nothing
    And the job completes in TRANSFERRED

  Scenario: A certificate callback that declines
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the callback for server certificates "E_ACCESSDENIED"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with E_ACCESSDENIED
    And it rests on CRD-46

  Scenario: A certificate callback is not asked about what BITS refuses
    Given the certificate of the server "https://files.contoso.com" is expired
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the callback for server certificates "E_ACCESSDENIED"
    When bitswise predicts it
    Then the job ends in ERROR with ERROR_WINHTTP_SECURE_CERT_DATE_INVALID

  @CRD-47
  Scenario Outline: A certificate callback when <event>
    Given LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the callback for server certificates "true"
    When the job is resumed
    And <event>
    Then the rule CRD-47 finds a warning in "true"
    And the job ends in ERROR with BG_E_SERVER_CERT_VALIDATION_INTERFACE_REQUIRED
    And it rests on CRD-47

    Examples:
      | event                     |
      | BITS is restarted         |
      | the computer is restarted |

  @CRD-47
  Scenario: A certificate callback over http is not needed
    Given the server "http://open.contoso.com" asks for nothing
    And the server "http://open.contoso.com" can be reached without a proxy
    And LocalSystem creates a job that downloads "http://open.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the callback for server certificates "true"
    When the job is resumed
    And the computer is restarted
    Then the rule CRD-47 finds nothing
    And the job completes in TRANSFERRED
