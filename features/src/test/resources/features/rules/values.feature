Feature: Values that a call refuses or takes for something else

  @CRD-51
  Scenario Outline: The hash <hash>
    Given the scenario
      """
      jobs:
        - name: job
          owner: LocalSystem
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          client-certificate: { location: local-machine, hash: "<hash>" }
      """
    When bitswise checks it
    Then the rule CRD-51 finds an error in "location"
    And the rule CRD-51 says "<says>"
    And the job is refused with RPC_X_BAD_STUB_DATA
    And it rests on CRD-51

    Examples:
      | hash                                                             | says                          |
      | 01                                                               | the hash has 1 byte,          |
      | 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef | the hash has 32 bytes         |
      | thumbprint                                                       | not made of hexadecimal bytes |

  @CRD-51
  Scenario: A certificate that nothing names
    Given the scenario
      """
      jobs:
        - name: job
          owner: LocalSystem
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          client-certificate: { location: local-machine, store: MY }
      """
    When bitswise checks it
    Then the rule CRD-51 finds an error in "location"
    And the job is refused with RPC_X_NULL_REF_POINTER

  @CRD-52
  Scenario: A store location that does not exist
    Given the scenario
      """
      jobs:
        - name: job
          owner: LocalSystem
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          client-certificate: { location: 8, hash: "0123456789abcdef0123456789abcdef01234567" }
      """
    When bitswise checks it
    Then the rule CRD-52 finds an error in "8"
    And the job is refused with E_NOTIMPL
    And it rests on CRD-52

  @CRD-52
  Scenario: A store location by its number
    Given the scenario
      """
      jobs:
        - name: job
          owner: LocalSystem
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          client-certificate: { location: 7, hash: "0123456789abcdef0123456789abcdef01234567" }
      """
    When bitswise checks it
    Then the rule CRD-52 finds nothing

  @CRD-54
  Scenario: A certificate on a smart card
    Given the scenario
      """
      machine: { windows: "Windows 10 1903", wpad: none }
      servers:
        "https://files.contoso.com": { authentication: none, direct: true, client-certificate: requires }
      jobs:
        - name: job
          owner: LocalSystem
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          client-certificate: { location: local-machine, hash: "0123456789abcdef0123456789abcdef01234567", smart-card: true }
      """
    When bitswise checks it
    Then the rule CRD-54 finds an error in "location"
    And the job is unspecified
    And it rests on CRD-54

  @CRD-48
  Scenario: A certificate callback on an active job
    Given the scenario
      """
      machine: { windows: "Windows 10 1903" }
      jobs:
        - name: job
          owner: LocalSystem
          program:
            - CreateJob
            - AddFile: { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Suspend
            - Resume
            - SetServerCertificateValidationInterface
      """
    When bitswise checks it
    Then the rule CRD-48 finds an error in "SetServerCertificateValidationInterface"
    And the job is refused with BG_E_READ_ONLY_WHEN_JOB_ACTIVE
    And it rests on CRD-48

  @CRD-48
  Scenario: A certificate callback on a job that is suspended again
    Given the scenario
      """
      machine: { windows: "Windows 10 1903" }
      jobs:
        - name: job
          owner: LocalSystem
          program:
            - CreateJob
            - AddFile: { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
            - Suspend
            - SetServerCertificateValidationInterface
      """
    When bitswise checks it
    Then the rule CRD-48 finds nothing
