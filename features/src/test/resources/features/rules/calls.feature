Feature: Programs of calls

  A program is the calls of a client in their order. Who is presented at each, whose the job is and
  what it ends up with follow from them.

  Background:
    Given the scenario
      """
      machine: { windows: Windows 10 1809, domain: CONTOSO, computer: PC01, network: up }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      servers: { '\\nas\drop': { allow: ['CONTOSO\ann'] } }
      jobs:
        - name: nightly
          owner: LocalSystem
          program:
            - CreateJob
            - SetCredentials: { target: server, scheme: basic, user: old, password: "1" }
            - SetCredentials: { target: server, scheme: basic, user: new, password: "2" }
            - QueryInterface: IBitsTokenOptions
            - SetHelperToken:
              as: CONTOSO\ann
            - SetHelperTokenFlags: network
              as: CONTOSO\ann
            - AddFile: { remote: '\\nas\drop\p.cab', local: 'C:\drop\p.cab' }
            - Resume
      """

  Scenario: A helper token set by a program
    When bitswise predicts it
    Then the job completes
    And the remote file is opened as CONTOSO\ann
    And an identity rests on HLP-06
    # HLP-08: the program does not say that cloaking is on, and the answer assumes it.
    And an identity rests on HLP-08

  Scenario: CRD-04: credentials set twice for one target and scheme
    When bitswise checks it
    Then the rule CRD-36 finds "basic"
