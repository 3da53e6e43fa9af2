Feature: Table a7 - who opens the client certificate

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\ann is an elevated administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\bob has no Internet Explorer proxy
    And the server "https://files.contoso.com" asks for nothing
    And the server "https://files.contoso.com" can be reached without a proxy

  Scenario Outline: Row 1 - <owner>, a helper token for <flags>, a server that <asks> certificates
    Given the server "https://files.contoso.com" <asks> client certificates
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    And the job has a client certificate of local-machine
    When bitswise predicts it
    Then the client certificate is opened as <owner>
    And an identity rests on <behaviour>
    And the job completes in TRANSFERRED

    Examples: The owner reads certificate and key
      | owner          | flags       | asks     | behaviour |
      | LocalSystem    | nothing     | accepts  | CRD-49    |
      | LocalSystem    | local files | accepts  | HLP-20    |
      | LocalSystem    | local files | requires | HLP-20    |
      | NetworkService | nothing     | requires | CRD-49    |
      | NetworkService | local files | accepts  | HLP-20    |
      | LocalService   | local files | requires | HLP-20    |
      | CONTOSO\ann    | nothing     | accepts  | CRD-49    |
      | CONTOSO\ann    | local files | accepts  | HLP-20    |

    Examples: With NET it works for LocalSystem
      | owner       | flags                       | asks     | behaviour |
      | LocalSystem | the network                 | accepts  | HLP-22    |
      | LocalSystem | the network and local files | requires | HLP-22    |

  Scenario Outline: Row 1 - <owner> without a helper token
    Given the server "https://files.contoso.com" accepts client certificates
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a client certificate of <store>
    When bitswise predicts it
    Then the client certificate is opened as <owner>
    And the job completes in TRANSFERRED

    Examples:
      | owner       | store         |
      | LocalSystem | local-machine |
      | CONTOSO\ann | current-user  |

  Scenario Outline: Row 2 - the owner is <owner>, with a helper token for <flags>
    Given the server "https://files.contoso.com" <asks> client certificates
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    And the job has a client certificate of local-machine
    When bitswise predicts it
    Then the client certificate is opened as <owner>
    And the job ends in ERROR with ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY
    And it rests on HLP-21

    Examples:
      | owner          | flags                       | asks     |
      | NetworkService | the network                 | accepts  |
      | LocalService   | the network                 | requires |
      | CONTOSO\ann    | the network                 | accepts  |
      | CONTOSO\ann    | the network and local files | requires |

  Scenario Outline: Row 3 - <owner> has no certificate and the server <asks> them
    Given the server "https://files.contoso.com" <asks> client certificates
    And <owner> creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When bitswise predicts it
    Then no client certificate is opened
    And the job ends in ERROR with 0x80072F0C
    And it rests on CRD-50

    Examples:
      | owner          | flags       | asks     |
      | LocalSystem    | nothing     | accepts  |
      | LocalSystem    | the network | accepts  |
      | NetworkService | nothing     | accepts  |
      | CONTOSO\ann    | local files | accepts  |
      | CONTOSO\ann    | the network | requires |

  Scenario: A server that ignores client certificates leaves it closed
    Given the server "https://files.contoso.com" ignores client certificates
    And NetworkService creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job has a client certificate of local-machine
    When bitswise predicts it
    Then no client certificate is opened
    And the job completes in TRANSFERRED
