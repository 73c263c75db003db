using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Subject;

// One browser and one built site serve every test: starting either takes longer than most tests.
[assembly: AssemblyFixture(typeof(ChromiumBrowser))]
[assembly: AssemblyFixture(typeof(SiteUnderTest))]
