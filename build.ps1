<#
.SYNOPSIS
Builds, checks and tests the project. Each target is one plain dotnet line; nothing here is needed to use them by hand.
.EXAMPLE
./build.ps1 Test
#>
param(
    [ValidateSet('Generate', 'Check', 'Build', 'Test', 'Bench', 'Pack')]
    [string] $Target = 'Test'
)

$ErrorActionPreference = 'Stop'
Push-Location $PSScriptRoot
try {
    switch ($Target) {
        'Generate' { dotnet run --project generator/ImageCodegen.Cli -- generate }
        'Check' { dotnet run --project generator/ImageCodegen.Cli -- generate --check }
        'Build' { dotnet build ImageCodegen.sln }
        'Test' { dotnet test ImageCodegen.sln }
        'Bench' { dotnet run --project tests/ImageCodegen.Benchmarks --configuration Release -- --filter '*' }
        'Pack' { dotnet pack ImageCodegen.sln --configuration Release --output artifacts }
    }
    $code = $LASTEXITCODE
}
finally {
    Pop-Location
}
exit $code
