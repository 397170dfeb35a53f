<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnnotationDelegate</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Lines whose time is not written by the rules, read all the same: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines whose time could not be read, kept without a time: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times before the beginning, moved to it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that ended before they began, closed where they begin: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that stood out of order, put in order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines without text, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines given twice, taken once: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines before the first speaker, taken for the head of the page: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other transcripts on the page, which differ and were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds more words than any episode; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the t&amp;ranscript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous t&amp;urn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ormal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;line is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the &amp;selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Earmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>buildPacketIndex</name>
    <message>
        <source>This file needs no index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decodeText</name>
    <message>
        <source>This file is not text, so it holds no transcript.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark</name>
    <message>
        <source>“%1” can’t be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged, incomplete or no sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in a format that can’t be decoded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be played.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::AnnotationEditor</name>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you think of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::ColourButton</name>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::EpisodeDelegate</name>
    <message>
        <source>T</source>
        <comment>mark of an episode that has a transcript</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::EpisodeFilterModel</name>
    <message>
        <source>%1 % heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::EpisodesList</name>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::FilterBar</name>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only notes with the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::JobBar</name>
    <message>
        <source>Work under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::JobRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you open stays here, with its place and its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::MainWindow</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Earmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript opened: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page speaks of %1 minutes, the recording has %2: are they the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is ready. Now open its recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode of this link is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Earmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earmark %1. Listen with the transcript on screen, keep what you hear. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recording first, then its transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the episode’s page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, such as 12:34:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Write 12:34 or 1:02:03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes to export yet. Select some words, or press B or N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This episode has no transcript yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT (*.vtt);;SubRip (*.srt);;Podcast JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode taken off the list; its file and notes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is speaking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is at %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::MeaningsDialog</name>
    <message>
        <source>What the colours mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::NotesList</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::NotesPane</name>
    <message>
        <source>Notes of this episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and filter the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of this episode · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of this episode · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing marked yet. Select words in the text to keep them, or press B to bookmark the moment you hear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::PlaySession</name>
    <message>
        <source>“%1” is no order: seek MS, speed R, pause, resume or quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::Player</name>
    <message>
        <source>There is no sound device; the episode plays silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::SeekBar</name>
    <message>
        <source>Position in the episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::SeekCard</name>
    <message>
        <source>Under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::Session</name>
    <message>
        <source>Opening “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is gone from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recording first, then its transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::SettingsDialog</name>
    <message>
        <source>Skip back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip forward by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a note, play on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip &amp;back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip &amp;forward by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a &amp;note, play on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device chosen before (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::SpeedButton</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed in fine steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::TagsEdit</name>
    <message>
        <source>Tags, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::TranscriptView</name>
    <message>
        <source>Current line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earmark::VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>“%1” can’t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findSpeech</name>
    <message>
        <source>Listening was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Page with speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>“%1” is too large for a transcript.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>The transcript is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 What you do now will not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meaningOf</name>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notesexport</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rateText</name>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readJson</name>
    <message>
        <source>This JSON is damaged at line %1, column %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON holds no transcript in a form that Earmark knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readPage</name>
    <message>
        <source>There is no transcript in this text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readTranscript</name>
    <message>
        <source>This is a file of a kind that Earmark cannot read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a transcript; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the library cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was written by a newer version of Earmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be brought up to date: its table “%1” does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the library cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged, or not a library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>The output can’t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No episode “%1” is in the library; see “earmark episodes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one episode begins with “%1”; see “earmark episodes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” doesn’t tell the format; name it with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input and output are the same file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>textOfHtml</name>
    <message>
        <source>This page is too large to be a transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page nests its parts too deep to be a transcript.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toolTipOf</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>writeTranscript</name>
    <message>
        <source>Earmark cannot write “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format needs times, and no line of this transcript has one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
