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

  @CRD-01
  Scenario Outline: The scheme <scheme>
    Given the scenario
      """
      servers: { "https://files.contoso.com": { authentication: [ntlm] } }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials: [ { target: server, scheme: <scheme>, user: 'CONTOSO\svc', password: not-a-real-password } ]
      """
    When bitswise checks it
    Then the rule CRD-01 finds an error in "<scheme>"
    And the rule CRD-23 finds nothing
    And the job is refused with BG_E_INVALID_AUTH_SCHEME
    And it rests on CRD-01

    Examples:
      | scheme |
      | 0      |
      | 6      |

  @CRD-01
  Scenario: A scheme by its number
    Given the scenario
      """
      servers: { "https://files.contoso.com": { authentication: [passport] } }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials: [ { target: 1, scheme: 5, user: 'svc@contoso.com', password: not-a-real-password } ]
      """
    When bitswise checks it
    Then the rule CRD-01 finds nothing

  @CRD-02
  Scenario: An undefined target
    Given the scenario
      """
      servers: { "https://files.contoso.com": { authentication: [ntlm] } }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials: [ { target: 3, scheme: ntlm, user: 'CONTOSO\svc', password: not-a-real-password } ]
      """
    When bitswise checks it
    Then the rule CRD-02 finds an error in "3"
    And the rule CRD-23 finds nothing
    And the job is refused with BG_E_INVALID_AUTH_TARGET
    And it rests on CRD-02

  @CRD-02
  Scenario: A target by its number
    Given the scenario
      """
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials: [ { target: 2, scheme: ntlm, user: 'CONTOSO\svc', password: not-a-real-password } ]
      """
    When bitswise checks it
    Then the rule CRD-02 finds nothing

  @CRD-17
  Scenario: A user name of 301 characters
    Given the scenario
      """
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials:
            - target: server
              scheme: ntlm
              password: not-a-real-password
              user: 'CONTOSO\a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234'
      """
    When bitswise checks it
    Then the rule CRD-17 finds an error in "ntlm"
    And the rule CRD-17 says "has 301 characters"
    And the job is refused with BG_E_USERNAME_TOO_LARGE
    And it rests on CRD-17

  @CRD-17
  Scenario: A user name of 300 characters
    Given the scenario
      """
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials:
            - target: server
              scheme: ntlm
              password: not-a-real-password
              user: 'CONTOSO\a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a1234567a123'
      """
    When bitswise checks it
    Then the rule CRD-17 finds nothing

  @CRD-18
  Scenario: A password of more than 300 characters
    Given CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has ntlm credentials of "CONTOSO\svc" with a password of 301 characters for the server
    When bitswise checks it
    Then the rule CRD-18 finds an info in "ntlm"
    And the rule CRD-18 says "CON-08"

  @CRD-18
  Scenario: A password of 65,536 characters
    Given CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has ntlm credentials of "CONTOSO\svc" with a password of 65536 characters for the server
    When bitswise checks it
    Then the rule CRD-18 finds an error in "ntlm"
    And the job is refused with BG_E_PASSWORD_TOO_LARGE
    And it rests on CRD-18

  @CRD-18
  Scenario: A password of 300 characters
    Given CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has ntlm credentials of "CONTOSO\svc" with a password of 300 characters for the server
    When bitswise checks it
    Then the rule CRD-18 finds nothing

  @CRD-19
  Scenario Outline: Credentials with <given>
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, ie-proxy: none } }
      servers: { "https://files.contoso.com": { authentication: [ntlm], direct: true } }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials: [ { target: server, scheme: ntlm, <given> } ]
      """
    When bitswise checks it
    Then the rule CRD-19 finds an error in "ntlm"
    And the rule CRD-19 rests on CRD-21
    And the rule CRD-23 finds nothing
    And the job is unspecified
    And it rests on CRD-19
    And it rests on CRD-21

    Examples:
      | given                         |
      | user: 'CONTOSO\svc'           |
      | password: not-a-real-password |

  @CRD-19
  Scenario: An empty password
    Given the scenario
      """
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials: [ { target: server, scheme: ntlm, user: 'CONTOSO\svc', password: "" } ]
      """
    When bitswise checks it
    Then the rule CRD-19 finds nothing

  @CRD-16
  Scenario: Digest with a user and no password
    Given the scenario
      """
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials: [ { target: server, scheme: digest, user: 'CONTOSO\svc' } ]
      """
    When bitswise checks it
    Then the rule CRD-16 finds an error in "digest"
    And the job is refused with E_INVALIDARG

  @CRD-20
  Scenario Outline: The user <user> for <scheme> in a workgroup
    Given the machine is in no domain
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has <scheme> credentials of "<user>" for the server
    When bitswise checks it
    Then the rule CRD-20 finds a warning in "<scheme>"

    Examples:
      | user        | scheme    |
      | svc         | ntlm      |
      | svc         | negotiate |
      | svc         | basic     |
      | CONTOSO\svc | passport  |

  @CRD-20
  Scenario Outline: The user <user> for <scheme> where the machine is a member of a domain
    Given the machine is joined to CONTOSO as PC01
    And CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has <scheme> credentials of "<user>" for the server
    When bitswise checks it
    Then the rule CRD-20 finds nothing

    Examples:
      | user            | scheme    |
      | svc             | ntlm      |
      | CONTOSO\svc     | negotiate |
      | svc@contoso.com | passport  |

  @CRD-41
  Scenario: Stored credentials for a server
    Given the scenario
      """
      servers: { "https://files.contoso.com": { authentication: [ntlm] } }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          properties: { use-stored-credentials: server }
      """
    When bitswise checks it
    Then the rule CRD-41 finds an error in "server"
    And the rule CRD-23 finds nothing
    And the job is refused with BG_E_USE_STORED_CREDENTIALS_NOT_SUPPORTED
    And it rests on CRD-41

  @CRD-41
  Scenario: Stored credentials for a proxy
    Given CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the stored credentials for the proxy
    When bitswise checks it
    Then the rule CRD-41 finds nothing

  @CRD-14
  Scenario: A user in the URL
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, ie-proxy: none } }
      servers: { "https://files.contoso.com": { authentication: [basic], allow: [feed], direct: true } }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://feed:not-a-real-password@files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule CRD-14 finds a warning in "@files.contoso.com/p.cab"
    And the rule CRD-14 says "with the password"
    And an identity rests on CRD-14
    And the job completes in TRANSFERRED

  @CRD-14
  Scenario: A URL without a user
    Given CONTOSO\ann creates a job that downloads "https://files.contoso.com/p.cab?mail=a@b.c" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-14 finds nothing

  @CRD-57
  Scenario Outline: The header <header>
    Given the scenario
      """
      machine: { windows: "Windows 10 1903" }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          headers: { <header>: not-a-real-secret }
      """
    When bitswise checks it
    Then the rule CRD-57 finds an info in "<header>"

    Examples:
      | header        |
      | Authorization |
      | X-Api-Key     |

  @CRD-57
  Scenario: Write-only headers before Windows 10 1903
    Given the scenario
      """
      machine: { windows: "Windows 10 1809" }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          headers: { Authorization: not-a-real-secret }
          headers-write-only: true
      """
    When bitswise checks it
    Then the rule CRD-57 finds an error in "Authorization"
    And the job is refused with E_NOINTERFACE
    And it rests on CRD-57

  @CRD-57
  Scenario: Write-only headers
    Given the scenario
      """
      machine: { windows: "Windows 10 1903" }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          headers: { Authorization: not-a-real-secret }
          headers-write-only: true
      """
    When bitswise checks it
    Then the rule CRD-57 finds nothing

  @CRD-57
  Scenario: A header that is no secret
    Given the scenario
      """
      machine: { windows: "Windows 10 1903" }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          headers: { X-Team: blue }
      """
    When bitswise checks it
    Then the rule CRD-57 finds nothing
    And the rule CRD-37 finds nothing

  @CRD-38
  Scenario: A server that allows anonymous access to closed files
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, ie-proxy: none } }
      servers: { "https://files.contoso.com": { authentication: [anonymous, negotiate], allow: ['CONTOSO\ann'], direct: true } }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials: [ { target: server, scheme: negotiate } ]
      """
    When bitswise checks it
    Then the rule CRD-38 finds a warning in "https://files.contoso.com/p.cab"
    And the server sees nobody
    And the job ends in ERROR with E_ACCESSDENIED
    And it rests on CRD-38

  @CRD-38
  Scenario: A server that allows anonymous access to open files
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, ie-proxy: none } }
      servers: { "https://files.contoso.com": { authentication: [anonymous, negotiate], allow: [Everyone], direct: true } }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule CRD-38 finds nothing
    And the rule CRD-23 finds nothing
    And the server sees nobody
    And the job completes in TRANSFERRED

  Scenario: A server that allows anonymous access to files of which nothing is said
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, ie-proxy: none } }
      servers: { "https://files.contoso.com": { authentication: [anonymous, negotiate], direct: true } }
      jobs:
        - name: job
          owner: CONTOSO\ann
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on servers["https://files.contoso.com"].allow
