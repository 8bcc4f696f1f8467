package county;
final class Page { Page(View v) {} String html() { return ""; } }
