// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../hostiletexts.h"
#include "exports/data/datanotes.h"
#include "exports/markdown/markdownnotes.h"
#include "exports/reading/importednotes.h"
#include "exports/tables/tablenotes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NotesDocument anchored(const QString &text)
{
    NotesDocument document = documentWith(text, text);
    Annotation &highlight = document.annotations.first();
    highlight.colour = 3;
    highlight.isFavourite = true;
    highlight.tags = {text, u"x"_s};
    highlight.anchor = TextAnchor{.transcript = TranscriptId(5),
                                  .words = {CueId(7), 3, CueId(9), 12},
                                  .prefix = u"before "_s,
                                  .suffix = text};
    highlight.created = QDateTime::fromMSecsSinceEpoch(1700000000123);
    highlight.changed = highlight.created.addMSecs(1);
    Annotation moment;
    moment.key = u"moment"_s;
    moment.colour = 2;
    moment.span = {1h + 1ms, 1h + 1ms};
    moment.quote = text;
    moment.created = highlight.created;
    moment.changed = highlight.created;
    document.annotations += moment;
    return document;
}

QList<Annotation> notesIn(const QByteArray &bytes)
{
    const auto read = readNotes(bytes);
    if (!read)
        return {};
    QList<Annotation> notes;
    for (const ImportedEpisode &episode : read->episodes)
        notes += episode.notes;
    return notes;
}

} // namespace

class TestReadNotes : public QObject
{
    Q_OBJECT

private slots:
    void jsonComesBackEqual_data() { addHostileTexts(); }

    void jsonComesBackEqual()
    {
        QFETCH(QString, text);
        const NotesDocument document = anchored(text);
        const auto read = readNotes(notesAsJson({document}));
        QVERIFY(read);
        QCOMPARE(read->format, u"json"_s);
        QCOMPARE(read->episodes.size(), 1);
        QCOMPARE(read->episodes.first().key, document.episode.key);
        QCOMPARE(read->episodes.first().notes, document.annotations);
    }

    void webAnnotationsComeBackEqual_data() { addHostileTexts(); }

    void webAnnotationsComeBackEqual()
    {
        QFETCH(QString, text);
        const NotesDocument document = anchored(text);
        const auto read = readNotes(notesAsJsonLd({document}));
        QVERIFY(read);
        QCOMPARE(read->format, u"jsonld"_s);
        QCOMPARE(read->episodes.size(), 1);
        QCOMPARE(read->episodes.first().key, document.episode.key);
        QCOMPARE(read->episodes.first().notes, document.annotations);
    }

    // It would stand in a link, in an anchor and in front matter.
    void aKeyThatIsNotPlainIsNotTakenOver_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isTaken");

        QTest::newRow("ours") << u"01j9z4abcd"_s << true;
        QTest::newRow("UUID") << u"6f2c1d3e-0000-4000-8000-1234567890ab"_s << true;
        QTest::newRow("Markdown") << u"a [b](c) <i>"_s << false;
        QTest::newRow("a second line") << u"a\n# b"_s << false;
        QTest::newRow("a line feed at the end") << u"a\n"_s << false;
        QTest::newRow("path") << u"../a"_s << false;
        QTest::newRow("letters of other scripts") << u"é"_s << false;
        QTest::newRow("too long") << QString(65, u'a') << false;
    }

    void aKeyThatIsNotPlainIsNotTakenOver()
    {
        QFETCH(QString, key);
        QFETCH(bool, isTaken);
        NotesDocument document = documentWith(u"A quote."_s, {});
        QByteArray json = notesAsJson({document});
        const QJsonValue escaped(key);
        const QByteArray list = QJsonDocument(QJsonArray{escaped}).toJson(QJsonDocument::Compact);
        json.replace("\"01J9Z4\"", list.sliced(1, list.size() - 2));
        const QList<Annotation> notes = notesIn(json);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().key, isTaken ? key : QString());
        document.annotations.first().key = key; // of a library that took it over in the past
        QCOMPARE(notesAsMarkdown(document).contains(u"^n-"_s + key), isTaken);
    }

    // As other programs write them: one object instead of a list, a time in the source.
    void aForeignAnnotationIsRead()
    {
        const QList<Annotation> notes =
            notesIn("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\","
                    "\"type\": \"Annotation\", \"bodyValue\": \"Worth a look\","
                    "\"target\": \"https://lab.example/42.mp3#t=npt:10,20.5\"}");
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().span, (TimeSpan{10s, 20s + 500ms}));
        QCOMPARE(notes.first().note, u"Worth a look"_s);
    }

    void readwiseIsRead()
    {
        const auto read = readNotes("Highlight,Title,Author,URL,Note,Location,Date\r\n"
                                    "\"It \"\"is\"\", so.\",A talk,The Lab,https://x.example/1#t=5,"
                                    "\".light .two why?\",5,2024-03-01 10:11:12\r\n"
                                    ",A talk,The Lab,,no words,9,\r\n"
                                    "'=1+1,Another,The Lab,,,70,\r\n");
        QVERIFY(read);
        QCOMPARE(read->format, u"readwise"_s);
        QCOMPARE(read->episodes.size(), 2);
        QCOMPARE(read->episodes.first().title, u"A talk"_s);
        QCOMPARE(read->episodes.first().page, u"https://x.example/1"_s);
        const Annotation note = read->episodes.first().notes.first();
        QCOMPARE(note.quote, u"It \"is\", so."_s);
        QCOMPARE(note.note, u"why?"_s);
        QCOMPARE(note.tags, (QStringList{u"light"_s, u"two"_s}));
        QCOMPARE(note.span.begin, milliseconds(5s));
        QCOMPARE(note.created, QDateTime({2024, 3, 1}, {10, 11, 12}, Qt::UTC));
        QCOMPARE(read->episodes.at(1).notes.first().quote, u"=1+1"_s);
    }

    void ourTableForReadwiseIsReadBack()
    {
        NotesDocument document = documentWith(u"-1 is, \"less\"\nthan 0"_s, u"=why"_s);
        const QList<Annotation> notes = notesIn(notesAsReadwise({document}));
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().quote, document.annotations.first().quote);
        QCOMPARE(notes.first().note, document.annotations.first().note);
        QCOMPARE(notes.first().tags, document.annotations.first().tags);
        QCOMPARE(notes.first().span, document.annotations.first().span);
    }

    void snipdIsRead()
    {
        const auto read = readNotes(
            "---\n"
            "episode_title: \"A talk\"\n"
            "show_title: The Lab\n"
            "from_snipd: true\n"
            "---\n"
            "# A talk\n"
            "\n"
            "## Episode metadata\n"
            "- Episode title: A talk\n"
            "- Show: The Lab\n"
            "\n"
            "## Snips\n"
            "\n"
            "### [Why plants move](https://share.snipd.com/snip/1)\n"
            "\n"
            "🎧 03:12 - 05:18 (02:05)\n"
            "\n"
            "- They turn to the light\n"
            "- They wait\n"
            "\n"
            "#### 💬 Quote\n"
            "> It negotiates with light.\n"
            "> — Anne Martin\n"
            "\n"
            "#### 📚 Transcript\n"
            "> **Speaker 1**\n"
            "> And so it negotiates with light.\n"
            "\n"
            "---\n"
            "\n"
            "### [02:56] An older shape\n"
            "\n"
            "[🎧 Play snip - 1min️ (1:02:49 - 1:04:42)](https://share.snipd.com/snip/2)\n"
            "\n"
            "### ✨ Key takeaways\n"
            "1. One\n"
            "\n"
            "#### 📚 Transcript\n"
            "<details>\n"
            "<summary>Click to expand</summary>\n"
            "<blockquote><b>Speaker 1</b><br/><br/>Some words.</blockquote>\n"
            "</details>\n");
        QVERIFY(read);
        QCOMPARE(read->format, u"snipd"_s);
        QCOMPARE(read->episodes.size(), 1);
        const ImportedEpisode &episode = read->episodes.first();
        QCOMPARE(episode.title, u"A talk"_s);
        QCOMPARE(episode.show, u"The Lab"_s);
        QCOMPARE(episode.notes.size(), 2);
        QCOMPARE(episode.notes.first().span, (TimeSpan{3min + 12s, 5min + 18s}));
        QCOMPARE(episode.notes.first().quote, u"It negotiates with light."_s);
        QCOMPARE(episode.notes.first().speaker, u"Anne Martin"_s);
        QCOMPARE(episode.notes.first().note,
                 u"Why plants move\nThey turn to the light\nThey wait"_s);
        QCOMPARE(episode.notes.at(1).span, (TimeSpan{1h + 2min + 49s, 1h + 4min + 42s}));
        QCOMPARE(episode.notes.at(1).quote, u"Speaker 1 Some words."_s);
    }

    void audacityIsRead()
    {
        const auto read = readNotes("754.200000\t771.900000\tIt negotiates #idea/light\n"
                                    "\\\t100.0\t200.0\n"
                                    "9.5\t9.5\t\n");
        QVERIFY(read);
        QCOMPARE(read->format, u"audacity"_s);
        const QList<Annotation> &notes = read->episodes.first().notes;
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.first().span, (TimeSpan{12min + 34s + 200ms, 12min + 51s + 900ms}));
        QCOMPARE(notes.first().note, u"It negotiates #idea/light"_s);
        QCOMPARE(notes.first().tags, QStringList{u"idea/light"_s});
        QCOMPARE(notes.at(1).span, (TimeSpan{9s + 500ms, 9s + 500ms}));
    }

    void stampsAreRead()
    {
        const auto read = readNotes("Listened on a walk.\n\n12:34 first\n  goes on\n"
                                    "(1:02:03) - second #tag\n[0:07] third\n00:15–00:20 fourth\n"
                                    "Meet at 12:30 tomorrow\n");
        QVERIFY(read);
        QCOMPARE(read->format, u"stamps"_s);
        const QList<Annotation> &notes = read->episodes.first().notes;
        QCOMPARE(notes.size(), 4);
        QCOMPARE(notes.at(0).span.begin, milliseconds(12min + 34s));
        QCOMPARE(notes.at(0).note, u"first\ngoes on"_s);
        QCOMPARE(notes.at(1).span.begin, milliseconds(1h + 2min + 3s));
        QCOMPARE(notes.at(1).note, u"second #tag"_s);
        QCOMPARE(notes.at(2).note, u"third"_s);
        QCOMPARE(notes.at(3).span, (TimeSpan{15s, 20s}));
    }

    void podNotesIsRead()
    {
        const auto read =
            readNotes("# Notes\n- [00:12:34](obsidian://podnotes?episodeName=A%20talk%20on%20light&"
                      "url=https%3A%2F%2Fx.example%2Ffeed&time=754) why?\n");
        QVERIFY(read);
        QCOMPARE(read->episodes.size(), 1);
        QCOMPARE(read->episodes.first().title, u"A talk on light"_s);
        QCOMPARE(read->episodes.first().notes.first().span.begin, milliseconds(754s));
        QCOMPARE(read->episodes.first().notes.first().note, u"why?"_s);
    }

    void whatHasNoNotesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("Nothing happened.\n");
        QTest::newRow("other JSON") << QByteArray("{\"a\": [1, 2]}");
        QTest::newRow("damaged JSON")
            << QByteArray("{\"format\": \"earmark-notes\", \"episodes\": [");
        QTest::newRow("nonsense in ours")
            << QByteArray("{\"format\": \"earmark-notes\", \"episodes\": [{\"notes\":"
                          "[{\"beginMs\": -1}, {\"beginMs\": \"x\"}, 7]}]}");
        QTest::newRow("annotation without a time")
            << QByteArray("{\"type\": \"Annotation\", \"target\": \"https://x.example/\"}");
        QTest::newRow("bytes") << QByteArray::fromHex("00010203fffe");
    }

    void whatHasNoNotesIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readNotes(bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReadNotes)
#include "tst_readnotes.moc"
