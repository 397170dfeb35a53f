<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActDetail</name>
    <message numerus="yes">
        <source>%1 (%n places)</source>
        <translation>
            <numerusform>%1 (%n place)</numerusform>
            <numerusform>%1 (%n places)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtCardText</name>
    <message numerus="yes">
        <source>One name, %n spellings</source>
        <translation>
            <numerusform>One name, %n spelling</numerusform>
            <numerusform>One name, %n spellings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>correcting</name>
    <message numerus="yes">
        <source>You have made %n corrections in it.</source>
        <translation>
            <numerusform>You have made %n correction in it.</numerusform>
            <numerusform>You have made %n corrections in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::AlignController</name>
    <message numerus="yes">
        <source>%n lines have their times</source>
        <translation>
            <numerusform>%n line has its time</numerusform>
            <numerusform>%n lines have their times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n doubtful lines</source>
        <translation>
            <numerusform>Check %n doubtful line</numerusform>
            <numerusform>Check %n doubtful lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not spoken</source>
        <translation>
            <numerusform>%n is not spoken</numerusform>
            <numerusform>%n are not spoken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n lines differ.</source>
        <translation>
            <numerusform>%n line differs.</numerusform>
            <numerusform>%n lines differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::CorrectionsDialog</name>
    <message numerus="yes">
        <source>%n hits are replaced</source>
        <translation>
            <numerusform>%n hit is replaced</numerusform>
            <numerusform>%n hits are replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::EpisodeDelegate</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::EpisodeFilterModel</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::FileController</name>
    <message numerus="yes">
        <source>%n recordings of “%1” are in the list now.</source>
        <translation>
            <numerusform>%n recording of “%1” is in the list now.</numerusform>
            <numerusform>%n recordings of “%1” are in the list now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more recordings are in the list now.</source>
        <translation>
            <numerusform>%n more recording is in the list now.</numerusform>
            <numerusform>%n more recordings are in the list now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n files</source>
        <translation>
            <numerusform>Open %n file</numerusform>
            <numerusform>Open %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings of “%1” are in the list now. Earmark takes no more from one folder; open the folders in it one by one for the rest.</source>
        <translation>
            <numerusform>%n recording of “%1” is in the list now. Earmark takes no more from one folder; open the folders in it one by one for the rest.</numerusform>
            <numerusform>%n recordings of “%1” are in the list now. Earmark takes no more from one folder; open the folders in it one by one for the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::LabelListModel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::NotebookController</name>
    <message numerus="yes">
        <source>Tags of %n note(s)</source>
        <translation>
            <numerusform>Tags of %n note</numerusform>
            <numerusform>Tags of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed.</source>
        <translation>
            <numerusform>%n note changed.</numerusform>
            <numerusform>%n notes changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>%n note deleted.</numerusform>
            <numerusform>%n notes deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::NotebookPage</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n note(s)</source>
        <translation>
            <numerusform>%1 of %n note</numerusform>
            <numerusform>%1 of %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n hits are replaced</source>
        <translation>
            <numerusform>%n hit is replaced</numerusform>
            <numerusform>%n hits are replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::ReportPane</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::ResultDelegate</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::SearchController</name>
    <message numerus="yes">
        <source>%n places written to “%1”.</source>
        <translation>
            <numerusform>%n place written to “%1”.</numerusform>
            <numerusform>%n places written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::SearchResultsModel</name>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::SecondColumn</name>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::ShowCorrectionsController</name>
    <message numerus="yes">
        <source>%n places look like what you corrected in %1 before: %2.</source>
        <translation>
            <numerusform>%n place looks like what you corrected in %1 before: %2.</numerusform>
            <numerusform>%n places look like what you corrected in %1 before: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::ShowListModel</name>
    <message numerus="yes">
        <source>%n episodes</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>episodes</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::ShowsController</name>
    <message numerus="yes">
        <source>%n entries of the list are no feeds.</source>
        <translation>
            <numerusform>%n entry of the list is no feed.</numerusform>
            <numerusform>%n entries of the list are no feeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shows are in the list now.</source>
        <translation>
            <numerusform>%n show is in the list now.</numerusform>
            <numerusform>%n shows are in the list now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shows could not be refreshed; the list says why.</source>
        <translation>
            <numerusform>%n show could not be refreshed; the list says why.</numerusform>
            <numerusform>%n shows could not be refreshed; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episodes have come.</source>
        <translation>
            <numerusform>%n episode has come.</numerusform>
            <numerusform>%n episodes have come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shows are in “%1” now.</source>
        <translation>
            <numerusform>%n show is in “%1” now.</numerusform>
            <numerusform>%n shows are in “%1” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses of the list belong to this computer or a local network and are left out.</source>
        <translation>
            <numerusform>%n address of the list belongs to this computer or a local network and is left out.</numerusform>
            <numerusform>%n addresses of the list belong to this computer or a local network and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::SleepButton</name>
    <message numerus="yes">
        <source>Stop in %n minutes</source>
        <translation>
            <numerusform>Stop in %n minute</numerusform>
            <numerusform>Stop in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleep: %n min</source>
        <translation>
            <numerusform>Sleep: %n min</numerusform>
            <numerusform>Sleep: %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::SpellingController</name>
    <message numerus="yes">
        <source>%n words replaced.</source>
        <translation>
            <numerusform>%n word replaced.</numerusform>
            <numerusform>%n words replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::TranscriptController</name>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::VoicesDialog</name>
    <message numerus="yes">
        <source>%n voices are heard. Listen, give them names, and look at the turns. Two voices with one name become one speaker.</source>
        <translation>
            <numerusform>%n voice is heard. Listen, give it a name, and look at the turns. Two voices with one name become one speaker.</numerusform>
            <numerusform>%n voices are heard. Listen, give them names, and look at the turns. Two voices with one name become one speaker.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>replacing</name>
    <message numerus="yes">
        <source>%n hits replaced.</source>
        <translation>
            <numerusform>%n hit replaced.</numerusform>
            <numerusform>%n hits replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>Only %n steps can be undone.</source>
        <translation>
            <numerusform>Only %n step can be undone.</numerusform>
            <numerusform>Only %n steps can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The transcript of this episode has %n corrections; to replace it, say --anyway.</source>
        <translation>
            <numerusform>The transcript of this episode has %n correction; to replace it, say --anyway.</numerusform>
            <numerusform>The transcript of this episode has %n corrections; to replace it, say --anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list are no feeds.</source>
        <translation>
            <numerusform>%n entry of the list is no feed.</numerusform>
            <numerusform>%n entries of the list are no feeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses of the list belong to this computer or a local network and are left out.</source>
        <translation>
            <numerusform>%n address of the list belongs to this computer or a local network and is left out.</numerusform>
            <numerusform>%n addresses of the list belong to this computer or a local network and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n voice</numerusform>
            <numerusform>%n voices</numerusform>
        </translation>
    </message>
</context>
</TS>
