Feature: What BITS answers to each call

  Rule: What the state of a job allows

    Scenario Outline: <call> after Complete
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - finishes: nightly
          - call: { job: nightly, Complete: }
          - call: { job: nightly, <call>: <argument> }
        """
      When bitswise predicts it
      Then the call <call> is denied with <code>
      And the call <call> rests on <id>

      Examples:
        | call         | argument | code       | id     |
        | Resume       |          | 0x80200002 | LIF-16 |
        | Cancel       |          | 0x80200002 | LIF-16 |
        | SetPriority  | low      | 0x80200002 | LIF-17 |
        | GetJob       |          | 0x80200001 | LIF-24 |

    Scenario: Somebody resumes a job that is over
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - call: { job: nightly, Cancel: }
          - resume: nightly
        """
      When bitswise predicts it
      Then the job fails in CANCELLED
      And the call Resume is denied with BG_E_INVALID_STATE
      And the call Resume rests on LIF-16

    Scenario: Somebody who may resumes the job of another user
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: NT SERVICE\backup
            impersonates: CONTOSO\ann
            cloaking: process
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
        """
      When bitswise predicts it
      Then the job completes in TRANSFERRED
      And the call Resume is allowed

    Scenario: A download is completed too early
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 1h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 10m
          - call: { job: nightly, Complete: }
        """
      When bitswise predicts it
      Then the job fails in ACKNOWLEDGED
      And it rests on LIF-18
      And the call Complete is allowed with 0x00200017

    Scenario: An upload is completed too early
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: report
            owner: LocalSystem
            type: upload
            proxy: { usage: no-proxy }
            takes: 1h
            files: [ { remote: "http://files.contoso.com/in/r.zip", local: 'C:\out\r.zip' } ]
        timeline:
          - resume: report
          - after: 10m
          - call: { job: report, Complete: }
          - call: { job: report, SetPriority: low }
        """
      When bitswise predicts it
      Then the call Complete is denied with 0x80200002
      And the call Complete rests on LIF-19
      And the call SetPriority is allowed with 0x00000000

    Scenario: There is no network when a download is completed
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - finishes: nightly
          - network: down
          - call: { job: nightly, Complete: }
        """
      When bitswise predicts it
      Then the call Complete is denied
      And the call Complete rests on LIF-20
      And the job completes in TRANSFERRED

    Scenario: A file is added to a transferred job
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - finishes: nightly
          - call: { job: nightly, AddFile: { remote: "http://files.contoso.com/q.cab", local: 'C:\drop\q.cab' } }
          - call: { job: nightly, Resume: }
          - finishes: nightly
          - call: { job: nightly, GetProgress: }
        """
      When bitswise predicts it
      Then the job goes through QUEUED, TRANSFERRED, TRANSFERRED, QUEUED, TRANSFERRED, TRANSFERRED
      And the call AddFile rests on LIF-32
      And the call GetProgress returns "2 of 2 files"

    Scenario: Methods of several interfaces that have one name
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            program:
              - CreateJob
              - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
              - IBackgroundCopyFile::GetProgress
              - IBackgroundCopyError::GetError
              - IBackgroundCopyJob::GetProgress
              - Resume
        timeline:
          - finishes: nightly
          - call: { job: nightly, IBackgroundCopyFile5::GetProperty: }
          - call: { job: nightly, call: IBackgroundCopyError::GetErrorDescription }
        """
      When bitswise predicts it
      Then the call IBackgroundCopyFile::GetProgress is allowed
      And the call IBackgroundCopyError::GetError is denied with BG_E_ERROR_INFORMATION_UNAVAILABLE
      And the call IBackgroundCopyError::GetError rests on LIF-33
      And the call IBackgroundCopyJob::GetProgress returns "0 of 1 files"
      And the call GetProgress returns "0 of 1 files"
      And the call IBackgroundCopyFile5::GetProperty is allowed
      And the call IBackgroundCopyError::GetErrorDescription is denied with BG_E_ERROR_INFORMATION_UNAVAILABLE

    Scenario Outline: The error is asked for while the job is <state>
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: basic } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          <then>
          - call: { job: nightly, GetState: }
          - call: { job: nightly, GetError: }
        """
      When bitswise predicts it
      Then the call GetState returns "<state>"
      And the call GetError is <verdict>
      And the call GetError rests on <id>

      Examples:
        | state  | then                | verdict                 | id     |
        | QUEUED |                     | denied with 0x8020000F  | LIF-33 |
        | ERROR  | - finishes: nightly | allowed with 0x00000000 | LIF-17 |

  Rule: What arguments may be

    Scenario Outline: <call> with a bad value
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - call: { job: nightly, <call>: <argument> }
        """
      When bitswise predicts it
      Then the call <call> is <verdict>
      And the call <call> rests on <id>

      Examples:
        | call                | argument                                                 | verdict                | id     |
        | SetPriority         | 7                                                        | denied with 0x80004001 | LIF-17 |
        | SetProxySettings    | 9                                                        | denied with 0x80004001 | PRX-15 |
        | SetProxySettings    | override                                                 | denied with 0x80070057 | PRX-16 |
        | SetProxySettings    | { usage: no-proxy, list: ["p:80"] }                      | denied with 0x80070057 | PRX-17 |
        | SetCredentials      | { target: server, scheme: 9 }                            | denied with 0x80200028 | CRD-01 |
        | SetCredentials      | { target: 5, scheme: ntlm }                              | denied with 0x80200027 | CRD-02 |
        | SetCredentials      | { target: server, scheme: basic }                        | denied with 0x80070057 | CRD-16 |
        | SetNotifyFlags      | 64                                                       | denied with 0x80004001 | NTF-01 |
        | SetSecurityFlags    | 64                                                       | denied with 0x80004001 | CRD-45 |
        | SetFileACLFlags     | 16                                                       | denied with 0x80070057 | DRV-29 |
        | SetHelperTokenFlags | 4                                                        | unspecified            | HLP-18 |
        | SetDescription      |                                                          | denied with 0x80070057 | FIL-42 |
        | AddFile             | { remote: "ftp://a/b", local: 'C:\drop\b' }              | denied with 0x80070057 | FIL-01 |
        | AddFile             | { remote: "http://files.contoso.com/b", local: 'drop' }  | denied with 0x80070057 | DRV-08 |
        | AddFileWithRanges   | { remote: "http://files.contoso.com/b", local: 'C:\b' }  | denied with 0x80070057 | FIL-10 |
        | SetReplyFileName    | 'C:\drop\reply.xml'                                      | unspecified            | DRV-35 |
        | SetPriority         | 9                                                        | denied with 0x80004001 | LIF-17 |

    Scenario: A client certificate from a store that there is not
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - call: { job: nightly, SetClientCertificateByName: { location: 9, store: MY, subject: pc } }
        """
      When bitswise predicts it
      Then the call SetClientCertificateByName is denied with 0x80004001
      And the call SetClientCertificateByName rests on CRD-52

  Rule: Who calls

    Scenario: A user lists the jobs of all users
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        accounts: { 'CONTOSO\bob': { session: interactive, administrator: false, ie-proxy: none } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: CONTOSO\bob
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - call: { job: nightly, EnumJobs: all-users }
        """
      When bitswise predicts it
      Then the call EnumJobs is denied with 0x80070005
      And the call EnumJobs rests on ACC-26
