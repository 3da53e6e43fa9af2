Feature: Findings on credentials that a program of calls sets

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And the network is up
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\adm is logged on interactively
    And CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy
    And the server "http://web.contoso.com" asks for negotiate, basic
    And the server "http://web.contoso.com" can be reached without a proxy
    And the server "http://web.contoso.com" lets in CONTOSO\ann, CONTOSO\PC01$, CONTOSO\adm

  Scenario: The last SetCredentials for a target and scheme counts
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                            |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                           |
      | CreateJob            |                                                                     |
      | SetProxySettings     | no-proxy                                                            |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' }  |
      | SetCredentials       | { target: server, scheme: basic, user: CONTOSO\bob, password: "1" } |
      | SetCredentials       | { target: server, scheme: basic, user: CONTOSO\ann, password: "2" } |
      | Resume               |                                                                     |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the server sees CONTOSO\ann
    And an identity rests on CRD-04

  @CRD-06
  Scenario: Credentials are set after Resume
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |
      | CreateJob            |                                                                    |
      | SetProxySettings     | no-proxy                                                           |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | Resume               |                                                                    |
      | SetCredentials       | { target: server, scheme: negotiate }                              |
    When bitswise predicts it
    Then the job is unspecified
    And it rests on CRD-06
    And the rule CRD-06 finds a warning in "SetCredentials"
    And nothing but CRD-06 is found

  @CRD-06
  Scenario: Credentials are set before Resume
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |
      | CreateJob            |                                                                    |
      | SetProxySettings     | no-proxy                                                           |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetCredentials       | { target: server, scheme: negotiate }                              |
      | Resume               |                                                                    |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the rule CRD-06 finds nothing

  @CRD-06
  Scenario: Credentials are replaced after Resume
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |
      | CreateJob            |                                                                    |
      | SetProxySettings     | no-proxy                                                           |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetCredentials       | { target: server, scheme: negotiate }                              |
      | Resume               |                                                                    |
      | SetCredentials       | { target: server, scheme: negotiate }                              |
    When bitswise checks it
    Then the rule CRD-06 finds nothing

  @CRD-07
  Scenario: Credentials are set while a helper is impersonated
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |             |
      | CreateJob            |                                                                    |             |
      | SetProxySettings     | no-proxy                                                           |             |
      | QueryInterface       | IBitsTokenOptions                                                  |             |
      | SetHelperToken       |                                                                    | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                            | CONTOSO\ann |
      | SetCredentials       | { target: server, scheme: negotiate }                              | CONTOSO\ann |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                    |             |
    When bitswise predicts it
    Then the call SetCredentials of CONTOSO\ann is unspecified
    And the job is unspecified
    And it rests on CRD-07
    And the rule CRD-07 finds an error in "SetCredentials"
    And nothing but CRD-07 is found

  @CRD-07
  Scenario: Credentials are set before a helper is impersonated
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |             |
      | CreateJob            |                                                                    |             |
      | SetProxySettings     | no-proxy                                                           |             |
      | SetCredentials       | { target: server, scheme: negotiate }                              |             |
      | QueryInterface       | IBitsTokenOptions                                                  |             |
      | SetHelperToken       |                                                                    | CONTOSO\ann |
      | SetHelperTokenFlags  | network                                                            | CONTOSO\ann |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | Resume               |                                                                    |             |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the server sees CONTOSO\ann
    And the rule CRD-07 finds nothing

  Scenario: Credentials are removed that were never set
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |
      | CreateJob            |                                                                    |
      | SetProxySettings     | no-proxy                                                           |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetCredentials       | { target: server, scheme: negotiate }                              |
      | RemoveCredentials    | { target: server, scheme: ntlm }                                   |
      | Resume               |                                                                    |
    When bitswise predicts it
    Then the call RemoveCredentials is allowed with S_FALSE
    And the call RemoveCredentials rests on CRD-11

  Scenario: Credentials are removed twice
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |
      | CreateJob            |                                                                    |
      | SetProxySettings     | no-proxy                                                           |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetCredentials       | { target: server, scheme: negotiate }                              |
      | RemoveCredentials    | { target: server, scheme: negotiate }                              |
      | RemoveCredentials    | { target: server, scheme: negotiate }                              |
      | Resume               |                                                                    |
    When bitswise predicts it
    Then the call RemoveCredentials is allowed with S_FALSE
    And the job ends in ERROR with BG_E_HTTP_ERROR_401

  Scenario: Credentials that were set are removed
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |
      | CreateJob            |                                                                    |
      | SetProxySettings     | no-proxy                                                           |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |
      | SetCredentials       | { target: server, scheme: negotiate }                              |
      | RemoveCredentials    | { target: server, scheme: negotiate }                              |
      | Resume               |                                                                    |
    When bitswise predicts it
    Then nothing is said of the call RemoveCredentials
    And the job ends in ERROR with BG_E_HTTP_ERROR_401

  @CRD-12
  Scenario: Ownership is taken of a job with credentials
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |             |
      | CreateJob            |                                                                    |             |
      | SetProxySettings     | no-proxy                                                           |             |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | SetCredentials       | { target: server, scheme: negotiate }                              |             |
      | TakeOwnership        |                                                                    | CONTOSO\adm |
      | Resume               |                                                                    | CONTOSO\adm |
    When bitswise predicts it
    Then the job belongs to CONTOSO\adm
    And the job ends in ERROR with BG_E_HTTP_ERROR_401
    And the rule CRD-12 finds a warning in "TakeOwnership"
    And nothing but CRD-12 is found

  @CRD-12
  Scenario: Credentials are set again by who took ownership
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |             |
      | CreateJob            |                                                                    |             |
      | SetProxySettings     | no-proxy                                                           |             |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | SetCredentials       | { target: server, scheme: negotiate }                              |             |
      | TakeOwnership        |                                                                    | CONTOSO\adm |
      | SetCredentials       | { target: server, scheme: negotiate }                              | CONTOSO\adm |
      | Resume               |                                                                    | CONTOSO\adm |
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the server sees CONTOSO\adm
    And the rule CRD-12 finds nothing

  @CRD-12
  Scenario: Credentials were removed before ownership is taken
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                 | argument                                                           | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic }                          |             |
      | CreateJob            |                                                                    |             |
      | SetProxySettings     | no-proxy                                                           |             |
      | AddFile              | { remote: "http://web.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | SetCredentials       | { target: server, scheme: negotiate }                              |             |
      | RemoveCredentials    | { target: server, scheme: negotiate }                              |             |
      | TakeOwnership        |                                                                    | CONTOSO\adm |
      | Resume               |                                                                    | CONTOSO\adm |
    When bitswise checks it
    Then the rule CRD-12 finds nothing

  @CRD-55
  Scenario: Ownership is taken of a job with a client certificate
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                       | argument                                                             | as          |
      | CoInitializeSecurity       | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob                  |                                                                      |             |
      | SetProxySettings           | no-proxy                                                             |             |
      | AddFile                    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | QueryInterface             | IBackgroundCopyJobHttpOptions                                        |             |
      | SetClientCertificateByName | { location: local-machine, store: MY, subject: CN=updates }          |             |
      | TakeOwnership              |                                                                      | CONTOSO\adm |
      | Resume                     |                                                                      | CONTOSO\adm |
    When bitswise checks it
    Then the rule CRD-55 finds a warning in "TakeOwnership"
    And nothing but CRD-55 is found

  @CRD-55
  Scenario: The certificate is set again by who took ownership
    Given LocalSystem creates a job without files
    And the job is set up by the calls
      | call                       | argument                                                             | as          |
      | CoInitializeSecurity       | { level: impersonate, cloaking: dynamic }                            |             |
      | CreateJob                  |                                                                      |             |
      | SetProxySettings           | no-proxy                                                             |             |
      | AddFile                    | { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } |             |
      | QueryInterface             | IBackgroundCopyJobHttpOptions                                        |             |
      | SetClientCertificateByName | { location: local-machine, store: MY, subject: CN=updates }          |             |
      | TakeOwnership              |                                                                      | CONTOSO\adm |
      | QueryInterface             | IBackgroundCopyJobHttpOptions                                        | CONTOSO\adm |
      | SetClientCertificateByName | { location: local-machine, store: MY, subject: CN=updates }          | CONTOSO\adm |
      | Resume                     |                                                                      | CONTOSO\adm |
    When bitswise checks it
    Then the rule CRD-55 finds nothing
