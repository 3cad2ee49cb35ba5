@echo off
rem Runs everything that must pass: format, static analysis, architecture rules and all tests.
setlocal
cd /d "%~dp0"
if defined WERKBANK_JDK set "JAVA_HOME=%WERKBANK_JDK:"=%"
mvn -B -ntp verify %*
