// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "exports/player/playerpage.h"
#include "transcript/text.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NotesDocument talk()
{
    Transcript transcript;
    const SpeakerId ada = transcript.addSpeaker(u"Ada <script>"_s);
    Cue first;
    first.speaker = ada;
    first.beginsTurn = true;
    first.begin = 1s;
    first.end = 3s;
    first.text = u"“One & two”"_s;
    first.words = splitIntoWords(first.text);
    transcript.addCue(first);
    Cue second;
    second.speaker = ada;
    second.begin = 61s;
    second.end = 63s;
    second.text = u"</script> three"_s;
    second.words = splitIntoWords(second.text);
    transcript.addCue(second);
    NotesDocument document{
        .episode = {}, .cover = {}, .speakers = {}, .annotations = {}, .meanings = {}};
    document.episode.title = u"A \"talk\" <img src=x>"_s;
    document.transcript = transcript;
    return document;
}

} // namespace

class TestPlayerPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"page.html"_s);
    }

    void everyWordHasItsTime()
    {
        QVERIFY(writePlayer(talk(), {.embedded = {}, .linked = u"talk.mp3"_s}, m_path));
        QString said;
        QList<int> times;
        static const QRegularExpression word(u"<i data-t=\"(\\d+)\"( data-l)?>([^<]*)</i>"_s);
        int lines = 0;
        for (const auto &match : word.globalMatch(page())) {
            times.append(match.captured(1).toInt());
            lines += match.hasCaptured(2) ? 1 : 0;
            said += match.captured(3);
        }
        QCOMPARE(times.first(), 1000);
        QVERIFY(times.contains(61000));
        QVERIFY(std::ranges::is_sorted(times));
        QCOMPARE(lines, 2);
        QCOMPARE(said, u"“One &amp; two”&lt;/script&gt; three"_s);
        QVERIFY(page().contains(u"<button type=\"button\" data-t=\"1000\">0:01</button>"_s));
    }

    void nothingOfTheEpisodeIsMarkup()
    {
        QVERIFY(writePlayer(talk(), {.embedded = {}, .linked = u"a\"><script>.mp3"_s}, m_path));
        QCOMPARE(page().count(u"<script>"_s), 1); // the page's own
        QCOMPARE(page().count(u"<img"_s), 0);
    }

    void theSoundBecomesPartOfThePage()
    {
        QByteArray sound;
        for (int i = 0; i < 1'000'001; ++i)
            sound += char(i * 7 + i / 256);
        const QString path = m_folder->filePath(u"talk.mp3"_s);
        QVERIFY(writeFile(path, sound));
        double last = 0;
        QVERIFY(writePlayer(talk(), {.embedded = path, .linked = {}}, m_path, [&](double part) {
            last = part;
            return true;
        }));
        QCOMPARE(last, 1.0);
        static const QRegularExpression address(u"src=\"data:audio/mpeg;base64,([^\"]*)\""_s);
        const QString base64 = address.match(page()).captured(1);
        QCOMPARE(QByteArray::fromBase64(base64.toLatin1()), sound);
    }

    void onlyALinkedSoundIsAskedFor()
    {
        QVERIFY(writePlayer(talk(), {.embedded = {}, .linked = u"https://example.org/a.mp3"_s},
                            m_path));
        QVERIFY(page().contains(u"default-src 'none'; media-src https: http:;"_s));
        QVERIFY(page().contains(u"src=\"https://example.org/a.mp3\""_s));
        QCOMPARE(page().count(u"https://"_s), 1);
    }

    void withoutTimesOrWhenStoppedNothingIsWritten()
    {
        NotesDocument untimed = talk();
        for (Cue &cue : untimed.transcript->cues)
            cue.begin = {};
        QVERIFY(!writePlayer(untimed, {.embedded = {}, .linked = u"a.mp3"_s}, m_path));
        QVERIFY(!writePlayer(talk(), {.embedded = m_folder->filePath(u"no.mp3"_s), .linked = {}},
                             m_path));
        const QString path = m_folder->filePath(u"talk.mp3"_s);
        QVERIFY(writeFile(path, QByteArray(3'000'000, 'x')));
        QVERIFY(!writePlayer(talk(), {.embedded = path, .linked = {}}, m_path,
                             [](double) { return false; }));
        QVERIFY(!QFile::exists(m_path));
    }

    void anotherPageShowsItInAFrame()
    {
        QCOMPARE(
            playerFrame(talk().episode, u"a b.html"_s).left(63),
            u"<iframe src=\"a%20b.html\" title=\"A &quot;talk&quot; &lt;img src=x&gt;\""_s.left(
                63));
    }

private:
    QString page() const
    {
        const auto bytes = readFile(m_path);
        return bytes ? QString::fromUtf8(*bytes) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestPlayerPage)
#include "tst_playerpage.moc"
