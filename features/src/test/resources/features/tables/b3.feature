Feature: Table b3 - who may touch a job

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is an elevated administrator
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\bob has no Internet Explorer proxy
    And CONTOSO\adm is logged on interactively
    And CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And CONTOSO\eve is logged on interactively
    And CONTOSO\eve is no administrator
    And CONTOSO\eve has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing

  Scenario Outline: <caller> calls <call> on the job of CONTOSO\ann
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as       | elevated   |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |          |            |
      | CreateJob            |                                           |          | <made>     |
      | AddFile              |                                           |          | <made>     |
      | SetCredentials       | { target: server, scheme: ntlm }          |          | <made>     |
      | <call>               | <argument>                                | <caller> | <elevated> |
    When bitswise predicts it
    Then the call <call> of <caller> is <verdict> with <error>
    And the call <call> rests on <id>

    Examples: The owner, as elevated as when the job was made
      | caller      | made | elevated | call                       | argument                                                                                | verdict | error    | id     |
      | CONTOSO\ann | no   | no       | GetJob                     |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | EnumJobs                   |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | GetState                   |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | SetPriority                | high                                                                                    | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | Suspend                    |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | Resume                     |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | Complete                   |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | Cancel                     |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | SetCredentials             | { target: server, scheme: ntlm }                                                        | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | RemoveClientCertificate    |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | no       | SetCustomHeaders           | { X-Site: north }                                                                       | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | GetJob                     |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | EnumJobs                   | all-users                                                                               | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | GetState                   |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | SetPriority                | high                                                                                    | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | Suspend                    |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | Resume                     |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | Complete                   |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | Cancel                     |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | SetCredentials             | { target: server, scheme: ntlm }                                                        | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | RemoveClientCertificate    |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | yes  | yes      | SetCustomHeaders           | { X-Site: north }                                                                       | allowed | no error | ACC-30 |

    Examples: The owner, elevated, and the job made without elevation
      | caller      | made | elevated | call                       | argument                                                                                | verdict | error    | id     |
      | CONTOSO\ann | no   | yes      | GetJob                     |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | EnumJobs                   | all-users                                                                               | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | GetState                   |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | SetPriority                | high                                                                                    | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | Suspend                    |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | Resume                     |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | Complete                   |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | Cancel                     |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | SetCredentials             | { target: server, scheme: ntlm }                                                        | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | RemoveClientCertificate    |                                                                                         | allowed | no error | ACC-30 |
      | CONTOSO\ann | no   | yes      | SetCustomHeaders           | { X-Site: north }                                                                       | allowed | no error | ACC-30 |

    Examples: The owner, not elevated, and the job made elevated (CON-02)
      | caller      | made | elevated | call                       | argument                                                                                | verdict     | error          | id     |
      | CONTOSO\ann | yes  | no       | GetJob                     |                                                                                         | unspecified | no error       | ACC-30 |
      | CONTOSO\ann | yes  | no       | EnumJobs                   |                                                                                         | unspecified | no error       | ACC-30 |
      | CONTOSO\ann | yes  | no       | GetState                   |                                                                                         | unspecified | no error       | ACC-30 |
      | CONTOSO\ann | yes  | no       | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | SetPriority                | high                                                                                    | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | Suspend                    |                                                                                         | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | Resume                     |                                                                                         | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | Complete                   |                                                                                         | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | Cancel                     |                                                                                         | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | SetCredentials             | { target: server, scheme: ntlm }                                                        | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | RemoveClientCertificate    |                                                                                         | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\ann | yes  | no       | SetCustomHeaders           | { X-Site: north }                                                                       | denied      | E_ACCESSDENIED | ACC-30 |

    Examples: An elevated administrator, whose integrity level is no lower
      | caller      | made | elevated | call                       | argument                                                                                | verdict     | error    | id     |
      | CONTOSO\adm | yes  | yes      | GetJob                     |                                                                                         | allowed     | no error | ACC-27 |
      | CONTOSO\adm | yes  | yes      | EnumJobs                   | all-users                                                                               | allowed     | no error | ACC-27 |
      | CONTOSO\adm | yes  | yes      | GetState                   |                                                                                         | allowed     | no error | ACC-27 |
      | CONTOSO\adm | yes  | yes      | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | allowed     | no error | ACC-27 |
      | CONTOSO\adm | yes  | yes      | SetPriority                | high                                                                                    | allowed     | no error | ACC-27 |
      | CONTOSO\adm | yes  | yes      | Suspend                    |                                                                                         | allowed     | no error | ACC-27 |
      | CONTOSO\adm | yes  | yes      | Resume                     |                                                                                         | allowed     | no error | ACC-27 |
      | CONTOSO\adm | yes  | yes      | Complete                   |                                                                                         | allowed     | no error | ACC-27 |
      | CONTOSO\adm | yes  | yes      | Cancel                     |                                                                                         | allowed     | no error | ACC-27 |
      | CONTOSO\adm | yes  | yes      | SetCredentials             | { target: server, scheme: ntlm }                                                        | unspecified | no error | ACC-28 |
      | CONTOSO\adm | yes  | yes      | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | unspecified | no error | ACC-28 |
      | CONTOSO\adm | yes  | yes      | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | unspecified | no error | ACC-28 |
      | CONTOSO\adm | yes  | yes      | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | unspecified | no error | ACC-28 |
      | CONTOSO\adm | yes  | yes      | RemoveClientCertificate    |                                                                                         | unspecified | no error | ACC-28 |
      | CONTOSO\adm | yes  | yes      | SetCustomHeaders           | { X-Site: north }                                                                       | unspecified | no error | ACC-28 |

    Examples: An administrator who is not elevated
      | caller      | made | elevated | call                       | argument                                                                                | verdict | error          | id     |
      | CONTOSO\adm | yes  | no       | GetJob                     |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | EnumJobs                   | all-users                                                                               | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | GetState                   |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | SetPriority                | high                                                                                    | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | Suspend                    |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | Resume                     |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | Complete                   |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | Cancel                     |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | SetCredentials             | { target: server, scheme: ntlm }                                                        | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | RemoveClientCertificate    |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\adm | yes  | no       | SetCustomHeaders           | { X-Site: north }                                                                       | denied  | E_ACCESSDENIED | ACC-26 |

    Examples: Another standard user
      | caller      | made | elevated | call                       | argument                                                                                | verdict | error          | id     |
      | CONTOSO\bob | yes  | no       | GetJob                     |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | EnumJobs                   | all-users                                                                               | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | GetState                   |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | SetPriority                | high                                                                                    | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | Suspend                    |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | Resume                     |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | Complete                   |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | Cancel                     |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | SetCredentials             | { target: server, scheme: ntlm }                                                        | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | RemoveClientCertificate    |                                                                                         | denied  | E_ACCESSDENIED | ACC-26 |
      | CONTOSO\bob | yes  | no       | SetCustomHeaders           | { X-Site: north }                                                                       | denied  | E_ACCESSDENIED | ACC-26 |

    Examples: A task that runs as LocalSystem
      | caller      | made | elevated | call                       | argument                                                                                | verdict     | error    | id     |
      | LocalSystem | yes  | yes      | GetJob                     |                                                                                         | allowed     | no error | ACC-27 |
      | LocalSystem | yes  | yes      | EnumJobs                   | all-users                                                                               | allowed     | no error | ACC-27 |
      | LocalSystem | yes  | yes      | GetState                   |                                                                                         | allowed     | no error | ACC-27 |
      | LocalSystem | yes  | yes      | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | allowed     | no error | ACC-27 |
      | LocalSystem | yes  | yes      | SetPriority                | high                                                                                    | allowed     | no error | ACC-27 |
      | LocalSystem | yes  | yes      | Suspend                    |                                                                                         | allowed     | no error | ACC-27 |
      | LocalSystem | yes  | yes      | Resume                     |                                                                                         | allowed     | no error | ACC-27 |
      | LocalSystem | yes  | yes      | Complete                   |                                                                                         | allowed     | no error | ACC-27 |
      | LocalSystem | yes  | yes      | Cancel                     |                                                                                         | allowed     | no error | ACC-27 |
      | LocalSystem | yes  | yes      | SetCredentials             | { target: server, scheme: ntlm }                                                        | unspecified | no error | ACC-28 |
      | LocalSystem | yes  | yes      | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | unspecified | no error | ACC-28 |
      | LocalSystem | yes  | yes      | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | unspecified | no error | ACC-28 |
      | LocalSystem | yes  | yes      | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | unspecified | no error | ACC-28 |
      | LocalSystem | yes  | yes      | RemoveClientCertificate    |                                                                                         | unspecified | no error | ACC-28 |
      | LocalSystem | yes  | yes      | SetCustomHeaders           | { X-Site: north }                                                                       | unspecified | no error | ACC-28 |

  Scenario Outline: An elevated administrator calls <call> on a job whose owner token had the integrity level system
    Given the token of LocalSystem has the integrity level system
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |             |
      | CreateJob            |                                           |             |
      | AddFile              |                                           |             |
      | <call>               | <argument>                                | CONTOSO\adm |
    When bitswise predicts it
    Then the call <call> of CONTOSO\adm is <verdict> with <error>
    And the call <call> rests on <id>

    Examples: Such a job can be listed and not changed (ACC-31)
      | call                       | argument                                                                                | verdict | error          | id     |
      | GetJob                     |                                                                                         | allowed | no error       | ACC-31 |
      | EnumJobs                   | all-users                                                                               | allowed | no error       | ACC-31 |
      | GetState                   |                                                                                         | allowed | no error       | ACC-31 |
      | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | denied  | E_ACCESSDENIED | ACC-31 |
      | SetPriority                | high                                                                                    | denied  | E_ACCESSDENIED | ACC-31 |
      | Suspend                    |                                                                                         | denied  | E_ACCESSDENIED | ACC-31 |
      | Resume                     |                                                                                         | denied  | E_ACCESSDENIED | ACC-31 |
      | Complete                   |                                                                                         | denied  | E_ACCESSDENIED | ACC-31 |
      | Cancel                     |                                                                                         | denied  | E_ACCESSDENIED | ACC-31 |
      | SetCredentials             | { target: server, scheme: ntlm }                                                        | denied  | E_ACCESSDENIED | ACC-31 |
      | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | denied  | E_ACCESSDENIED | ACC-31 |
      | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | denied  | E_ACCESSDENIED | ACC-31 |
      | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | denied  | E_ACCESSDENIED | ACC-31 |
      | RemoveClientCertificate    |                                                                                         | denied  | E_ACCESSDENIED | ACC-31 |
      | SetCustomHeaders           | { X-Site: north }                                                                       | denied  | E_ACCESSDENIED | ACC-31 |

  Scenario Outline: An elevated administrator calls <call> on a job of LocalSystem whose integrity level nobody says
    Given CONTOSO\adm is an elevated administrator
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |             |
      | CreateJob            |                                           |             |
      | AddFile              |                                           |             |
      | <call>               | <argument>                                | CONTOSO\adm |
    When bitswise predicts it
    Then the call <call> of CONTOSO\adm is <verdict> with <error>
    And the call <call> rests on <id>

    Examples: Many such jobs have a higher one, not all
      | call                       | argument                                                                                | verdict     | error    | id     |
      | GetJob                     |                                                                                         | allowed     | no error | ACC-31 |
      | EnumJobs                   | all-users                                                                               | allowed     | no error | ACC-31 |
      | GetState                   |                                                                                         | allowed     | no error | ACC-31 |
      | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | unknown     | no error | ACC-31 |
      | SetPriority                | high                                                                                    | unknown     | no error | ACC-31 |
      | Suspend                    |                                                                                         | unknown     | no error | ACC-31 |
      | Resume                     |                                                                                         | unknown     | no error | ACC-31 |
      | Complete                   |                                                                                         | unknown     | no error | ACC-31 |
      | Cancel                     |                                                                                         | unknown     | no error | ACC-31 |
      | SetCredentials             | { target: server, scheme: ntlm }                                                        | unspecified | no error | ACC-28 |
      | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | unspecified | no error | ACC-28 |
      | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | unspecified | no error | ACC-28 |
      | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | unspecified | no error | ACC-28 |
      | RemoveClientCertificate    |                                                                                         | unspecified | no error | ACC-28 |
      | SetCustomHeaders           | { X-Site: north }                                                                       | unspecified | no error | ACC-28 |

  Scenario Outline: An elevated administrator calls <call> on a job of NetworkService whose token had the integrity level high
    Given the token of NetworkService has the integrity level high
    And NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as          |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |             |
      | CreateJob            |                                           |             |
      | AddFile              |                                           |             |
      | <call>               | <argument>                                | CONTOSO\adm |
    When bitswise predicts it
    Then the call <call> of CONTOSO\adm is <verdict> with <error>
    And the call <call> rests on <id>

    Examples: No higher than the administrator's
      | call                       | argument                                                                                | verdict     | error    | id     |
      | GetJob                     |                                                                                         | allowed     | no error | ACC-27 |
      | EnumJobs                   | all-users                                                                               | allowed     | no error | ACC-27 |
      | GetState                   |                                                                                         | allowed     | no error | ACC-27 |
      | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  | allowed     | no error | ACC-27 |
      | SetPriority                | high                                                                                    | allowed     | no error | ACC-27 |
      | Suspend                    |                                                                                         | allowed     | no error | ACC-27 |
      | Resume                     |                                                                                         | allowed     | no error | ACC-27 |
      | Complete                   |                                                                                         | allowed     | no error | ACC-27 |
      | Cancel                     |                                                                                         | allowed     | no error | ACC-27 |
      | SetCredentials             | { target: server, scheme: ntlm }                                                        | unspecified | no error | ACC-28 |
      | RemoveCredentials          | { target: server, scheme: ntlm }                                                        | unspecified | no error | ACC-28 |
      | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } | unspecified | no error | ACC-28 |
      | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 | unspecified | no error | ACC-28 |
      | RemoveClientCertificate    |                                                                                         | unspecified | no error | ACC-28 |
      | SetCustomHeaders           | { X-Site: north }                                                                       | unspecified | no error | ACC-28 |

  Scenario Outline: A task that runs as LocalSystem calls <call> on its own job
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call           | argument                         | elevated |
      | CreateJob      |                                  | yes      |
      | AddFile        |                                  | yes      |
      | SetCredentials | { target: server, scheme: ntlm } | yes      |
      | <call>         | <argument>                       | yes      |
    When bitswise predicts it
    Then the call <call> is allowed with no error

    Examples: Owner-only setters on jobs of its own
      | call                       | argument                                                                                |
      | GetJob                     |                                                                                         |
      | EnumJobs                   | all-users                                                                               |
      | GetState                   |                                                                                         |
      | SetPriority                | high                                                                                    |
      | Suspend                    |                                                                                         |
      | Resume                     |                                                                                         |
      | Complete                   |                                                                                         |
      | Cancel                     |                                                                                         |
      | SetCredentials             | { target: server, scheme: ntlm }                                                        |
      | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } |
      | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 |
      | RemoveClientCertificate    |                                                                                         |
      | SetCustomHeaders           | { X-Site: north }                                                                       |

  Scenario Outline: A caller with restricting SIDs calls <call> on <whose> job
    Given the token of <caller> carries restricting SIDs
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | argument   | as       |
      | CreateJob |            |          |
      | AddFile   |            |          |
      | <call>    | <argument> | <caller> |
    When bitswise predicts it
    Then the call <call> of <caller> is denied
    And the call <call> rests on ACC-25

    Examples: It changes no job (GAP-03)
      | caller      | whose   | call                       | argument                                                                                |
      | CONTOSO\ann | its own | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  |
      | CONTOSO\ann | its own | SetPriority                | high                                                                                    |
      | CONTOSO\ann | its own | Suspend                    |                                                                                         |
      | CONTOSO\ann | its own | Resume                     |                                                                                         |
      | CONTOSO\ann | its own | Complete                   |                                                                                         |
      | CONTOSO\ann | its own | Cancel                     |                                                                                         |
      | CONTOSO\ann | its own | SetCredentials             | { target: server, scheme: ntlm }                                                        |
      | CONTOSO\ann | its own | RemoveCredentials          | { target: server, scheme: ntlm }                                                        |
      | CONTOSO\ann | its own | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } |
      | CONTOSO\ann | its own | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 |
      | CONTOSO\ann | its own | RemoveClientCertificate    |                                                                                         |
      | CONTOSO\ann | its own | SetCustomHeaders           | { X-Site: north }                                                                       |
      | CONTOSO\adm | another | AddFile                    | { remote: 'http://files.contoso.com/q.cab', local: 'C:\\drop\\q.cab' }                  |
      | CONTOSO\adm | another | SetPriority                | high                                                                                    |
      | CONTOSO\adm | another | Suspend                    |                                                                                         |
      | CONTOSO\adm | another | Resume                     |                                                                                         |
      | CONTOSO\adm | another | Complete                   |                                                                                         |
      | CONTOSO\adm | another | Cancel                     |                                                                                         |
      | CONTOSO\adm | another | SetCredentials             | { target: server, scheme: ntlm }                                                        |
      | CONTOSO\adm | another | RemoveCredentials          | { target: server, scheme: ntlm }                                                        |
      | CONTOSO\adm | another | SetClientCertificateByID   | { location: current-user, store: MY, hash: '0102030405060708090a0b0c0d0e0f1011121314' } |
      | CONTOSO\adm | another | SetClientCertificateByName | { location: current-user, store: MY, subject: updates }                                 |
      | CONTOSO\adm | another | RemoveClientCertificate    |                                                                                         |
      | CONTOSO\adm | another | SetCustomHeaders           | { X-Site: north }                                                                       |

  Scenario: A caller with restricting SIDs creates a job
    Given the token of CONTOSO\bob carries restricting SIDs
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob | CONTOSO\bob |
      | AddFile   | CONTOSO\bob |
    When bitswise predicts it
    Then the call CreateJob is denied
    And the call CreateJob rests on ACC-25

  Scenario Outline: A standard user lists jobs with <flags>
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | argument | as          |
      | CreateJob |          |             |
      | AddFile   |          |             |
      | EnumJobs  | <flags>  | CONTOSO\bob |
    When bitswise predicts it
    Then the call EnumJobs is denied with E_ACCESSDENIED

    Examples:
      | flags                 |
      | all-users             |
      | BG_JOB_ENUM_ALL_USERS |
      | 1                     |

  Scenario: A standard user lists jobs of its own
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | EnumJobs  | CONTOSO\bob |
    When bitswise predicts it
    Then nothing is said of the call EnumJobs

  Scenario: Nobody says whether the caller is an administrator
    Given CONTOSO\carl is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as           |
      | CreateJob |              |
      | AddFile   |              |
      | Resume    |              |
      | GetJob    | CONTOSO\carl |
    When bitswise predicts it
    Then the call GetJob is unknown

  Scenario Outline: The owner, <owner>, lends the token of <helper> on <windows>
    Given a machine that runs <windows>
    And <rights>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as       |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |          |
      | CreateJob            |                                           |          |
      | QueryInterface       | IBitsTokenOptions                         |          |
      | SetHelperToken       |                                           | <helper> |
      | SetHelperTokenFlags  | network                                   | <helper> |
      | AddFile              |                                           |          |
      | Resume               |                                           |          |
    When bitswise predicts it
    Then the job <outcome> in <state>

    Examples: From 1607 a token of no administrator, or any where the caller is one
      | owner          | rights                                   | helper      | windows         | outcome   | state       |
      | CONTOSO\bob    | CONTOSO\bob is no administrator          | CONTOSO\eve | Windows 10 1607 | completes | TRANSFERRED |
      | NetworkService | CONTOSO\bob is no administrator          | CONTOSO\bob | Windows 10 1607 | completes | TRANSFERRED |
      | CONTOSO\ann    | CONTOSO\ann is an elevated administrator | CONTOSO\adm | Windows 10 1607 | completes | TRANSFERRED |
      | LocalSystem    | CONTOSO\ann is an elevated administrator | CONTOSO\adm | Windows 10 1809 | completes | TRANSFERRED |

    Examples: Before 1607 only jobs of administrators have one
      | owner       | rights                                   | helper      | windows         | outcome   | state       |
      | LocalSystem | CONTOSO\bob is no administrator          | CONTOSO\bob | Windows 10 1511 | completes | TRANSFERRED |
      | CONTOSO\ann | CONTOSO\ann is an elevated administrator | CONTOSO\bob | Windows 8.1     | completes | TRANSFERRED |

  Scenario Outline: The owner, <owner>, is refused the token of <helper> on <windows>
    Given a machine that runs <windows>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as       |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |          |
      | CreateJob            |                                           |          |
      | QueryInterface       | IBitsTokenOptions                         |          |
      | SetHelperToken       |                                           | <helper> |
      | SetHelperTokenFlags  | network                                   | <helper> |
      | AddFile              |                                           |          |
      | Resume               |                                           |          |
    When bitswise predicts it
    Then the job is refused with E_ACCESSDENIED

    Examples:
      | owner          | helper      | windows         |
      | NetworkService | CONTOSO\adm | Windows 10 1607 |
      | CONTOSO\bob    | CONTOSO\adm | Windows 10 1809 |
      | NetworkService | CONTOSO\bob | Windows 10 1511 |
      | CONTOSO\bob    | CONTOSO\eve | Windows 7       |

  Scenario Outline: <caller> calls SetHelperToken on the job of <owner>
    Given the token of LocalSystem has the integrity level system
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call                 | argument                                  | as       | elevated   |
      | CoInitializeSecurity | { level: impersonate, cloaking: dynamic } |          |            |
      | CreateJob            |                                           |          | <made>     |
      | AddFile              |                                           |          | <made>     |
      | GetJob               |                                           | <caller> | <elevated> |
      | QueryInterface       | IBitsTokenOptions                         | <caller> | <elevated> |
      | SetHelperToken       |                                           | <caller> | <elevated> |
    When bitswise predicts it
    Then the call SetHelperToken is <verdict> with <error>
    And the call SetHelperToken rests on <id>

    Examples:
      | caller      | owner       | made | elevated | verdict     | error          | id     |
      | CONTOSO\ann | CONTOSO\ann | yes  | no       | denied      | E_ACCESSDENIED | ACC-30 |
      | CONTOSO\adm | CONTOSO\ann | yes  | yes      | unspecified | no error       | ACC-28 |
      | CONTOSO\adm | LocalSystem | yes  | yes      | denied      | E_ACCESSDENIED | ACC-31 |
      | CONTOSO\bob | CONTOSO\ann | yes  | no       | denied      | E_ACCESSDENIED | ACC-26 |
      | LocalSystem | CONTOSO\ann | yes  | yes      | unspecified | no error       | ACC-28 |

  Scenario: The owner asks for the token options of a job made elevated
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call           | argument          | as          | elevated |
      | CreateJob      |                   |             | yes      |
      | AddFile        |                   |             | yes      |
      | QueryInterface | IBitsTokenOptions |             | no       |
      | SetHelperToken |                   | CONTOSO\bob |          |
    When bitswise predicts it
    Then the call QueryInterface is denied with E_ACCESSDENIED
