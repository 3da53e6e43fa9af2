Feature: Findings on the files of a job that changes its owner

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann has no Internet Explorer proxy
    And CONTOSO\adm is logged on interactively
    And CONTOSO\adm is an elevated administrator
    And CONTOSO\adm has no Internet Explorer proxy
    And CONTOSO\ann maps Z: to \\nas\ann
    And the share \\nas\ann lets in Everyone
    And the share \\nas\adm lets in Everyone
    And the server "http://files.contoso.com" asks for nothing

  @DRV-06
  Scenario: The letter of the local name leads elsewhere for the new owner
    Given CONTOSO\adm maps Z: to \\nas\adm
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
    When bitswise checks it
    Then the rule DRV-06 finds a warning in "TakeOwnership"
    And the rule DRV-06 says "`Z:` leads to `\\nas\ann` for `CONTOSO\ann` and to `\\nas\adm` for `CONTOSO\adm`"
    And the rule LIF-36 finds nothing

  @DRV-06
  Scenario: The letter leads to the same share for both
    Given CONTOSO\adm maps Z: to \\nas\ann
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
    When bitswise checks it
    Then the rule DRV-06 finds nothing

  @DRV-06
  Scenario: The local name is a UNC path
    Given CONTOSO\adm maps Z: to \\nas\adm
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\ann\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
    When bitswise checks it
    Then the rule DRV-06 finds nothing

  @DRV-06
  Scenario: One who may not take ownership has no other trouble
    Given CONTOSO\adm maps Z: to \\nas\adm
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    And the job is set up by the calls
      | call          | as          | elevated |
      | CreateJob     |             |          |
      | AddFile       |             |          |
      | Resume        |             |          |
      | TakeOwnership | CONTOSO\adm | no       |
    When bitswise checks it
    Then the rule LIF-36 finds an error in "TakeOwnership"
    And the rule DRV-06 finds nothing

  Scenario: Ownership is not taken across drive mappings
    Given CONTOSO\adm maps Z: to \\nas\adm
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
    When bitswise predicts it
    Then the call TakeOwnership is denied with BG_E_NEW_OWNER_DIFF_MAPPING
    And the call TakeOwnership rests on DRV-06
    And the job belongs to CONTOSO\ann
    And the job completes in TRANSFERRED

  Scenario Outline: Ownership is taken by CONTOSO\adm, and the share lets in <allowed>
    Given the share \\nas\files lets in <allowed>
    And CONTOSO\ann is a member of "Domain Users"
    And CONTOSO\adm is a member of "Domain Admins"
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\files\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
    When bitswise predicts it
    Then the call TakeOwnership is <verdict> with <error>
    And the job belongs to <owner>
    And the call TakeOwnership rests on <id>

    Examples: DRV-07
      | allowed                  | verdict | error                         | owner       | id     |
      | CONTOSO\ann              | denied  | BG_E_NEW_OWNER_NO_FILE_ACCESS | CONTOSO\ann | DRV-07 |
      | CONTOSO\ann, CONTOSO\adm | allowed | no error                      | CONTOSO\adm | LIF-36 |

  @DRV-33
  Scenario: Ownership is taken and the job cancelled
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
      | Cancel        | CONTOSO\adm |
    When bitswise checks it
    Then the rule DRV-33 finds an info in "Cancel"
    And the rule DRV-33 says "made with the rights of `CONTOSO\ann`"

  @DRV-33
  Scenario: The owner cancels the job
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      |
      | CreateJob |
      | AddFile   |
      | Resume    |
      | Cancel    |
    When bitswise checks it
    Then the rule DRV-33 finds nothing

  @DRV-33
  Scenario: An administrator cancels the job without taking it over
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call      | as          |
      | CreateJob |             |
      | AddFile   |             |
      | Resume    |             |
      | Cancel    | CONTOSO\adm |
    When bitswise checks it
    Then the rule DRV-33 finds nothing

  @DRV-33
  Scenario: The folder lets the new owner in
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\ann\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
      | Cancel        | CONTOSO\adm |
    When bitswise checks it
    Then the rule DRV-33 finds nothing

  Scenario: Files that the new owner may not delete stay behind
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is set up by the calls
      | call          | as          |
      | CreateJob     |             |
      | AddFile       |             |
      | Resume        |             |
      | TakeOwnership | CONTOSO\adm |
      | Cancel        | CONTOSO\adm |
    When bitswise predicts it
    Then the call Cancel is allowed with BG_S_UNABLE_TO_DELETE_FILES
    And the call Cancel rests on DRV-33
