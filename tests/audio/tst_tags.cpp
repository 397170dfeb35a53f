// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/mediafacts.h"
#include "audio/texttracks.h"
#include "decoding.h"
#include "encoding.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cstdio>
#include <taglib/chapterframe.h>
#include <taglib/commentsframe.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/unsynchronizedlyricsframe.h>
#include <taglib/wavfile.h>
#include <taglib/xiphcomment.h>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that the tag will call Latin-1, whatever they are.
TagLib::String asLatin(const QByteArray &bytes)
{
    return {TagLib::ByteVector(bytes.constData(), uint(bytes.size())), TagLib::String::Latin1};
}

TagLib::ID3v2::TextIdentificationFrame *latinFrame(const char *id, const QByteArray &bytes)
{
    auto *frame = new TagLib::ID3v2::TextIdentificationFrame(id, TagLib::String::Latin1);
    frame->setText(asLatin(bytes));
    return frame;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray frame(const QByteArray &id, const QByteArray &content)
{
    return id + bigEndian(quint32(content.size())) + QByteArray(2, '\0') + content;
}

QByteArray chapter(const QByteArray &id, quint32 begin, const QByteArray &title)
{
    return frame("CHAP",
                 id + '\0' + bigEndian(begin) + bigEndian(begin + 1000) + QByteArray(8, '\xff')
                     + frame("TIT2", '\x01' + title));
}

QByteArray utf16(const QString &text, bool isBigEndian)
{
    QStringEncoder encoder(isBigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE);
    return encoder(text);
}

} // namespace

/// What tags say, as programs of all countries and years have written it.
class TestTags : public QObject
{
    Q_OBJECT

private slots:
    void legacyEncodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("show");
        const QString russian = u"Выпуск 12: разговор о лесе"_s;
        QTest::newRow("windows-1251") << QByteArray("windows-1251") << russian << u"Наш подкаст"_s;
        QTest::newRow("one word") << QByteArray("windows-1251") << u"Привет"_s << u"Подкаст"_s;
        QTest::newRow("KOI8-R") << QByteArray("KOI8-R") << russian << u"Наш подкаст"_s;
        QTest::newRow("GBK") << QByteArray("GB18030") << u"第十二期：关于森林的谈话"_s
                             << u"我们的播客"_s;
        QTest::newRow("a short one") << QByteArray("GB18030") << u"你好"_s << u"播客"_s;
        QTest::newRow("Shift JIS") << QByteArray("Shift_JIS") << u"第十二回、森についての話です"_s
                                   << u"わたしたちの番組"_s;
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << u"Où est l’été ?"_s << u"Ночь"_s;
        QTest::newRow("Latin-1") << QByteArray("ISO-8859-1") << u"Où est l'été à Orléans ?"_s
                                 << u"Café Müller"_s;
        QTest::newRow("windows-1252")
            << QByteArray("windows-1252") << u"L’été “vert”"_s << u"Naïve – a show"_s;
        QTest::newRow("one accent") << QByteArray("ISO-8859-1") << u"Café"_s << u"Show"_s;
    }

    void legacyEncodingsAreRead()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, title);
        QFETCH(QString, show);
        const auto bytes = [&](const QString &text) {
            QStringEncoder encoder(encoding.constData());
            return QByteArray(encoder(text));
        };
        const QString path = make(u"legacy.mp3"_s);
        TagLib::MPEG::File file(path.toUtf8().constData());
        TagLib::ID3v2::Tag *tag = file.ID3v2Tag(true);
        tag->addFrame(latinFrame("TIT2", bytes(title)));
        tag->addFrame(latinFrame("TALB", bytes(show)));
        auto *comment = new TagLib::ID3v2::CommentsFrame(TagLib::String::Latin1);
        comment->setText(asLatin(bytes(title + u' ' + show)));
        tag->addFrame(comment);
        auto *lyrics = new TagLib::ID3v2::UnsynchronizedLyricsFrame(TagLib::String::Latin1);
        lyrics->setText(asLatin(bytes(show + u'\n' + title)));
        tag->addFrame(lyrics);
        auto *part = new TagLib::ID3v2::ChapterFrame("one", 0, 1000, 0xffffffff, 0xffffffff);
        part->addEmbeddedFrame(latinFrame("TIT2", bytes(title)));
        tag->addFrame(part);
        QVERIFY(file.save());

        const auto facts = readMediaFacts(path);
        QVERIFY(facts);
        QCOMPARE(facts->title, title);
        QCOMPARE(facts->show, show);
        QCOMPARE(facts->description, title + u' ' + show);
        QCOMPARE(facts->chapters.size(), 1);
        QCOMPARE(facts->chapters.first().title, title);
        QCOMPARE(QString::fromUtf8(readTextTracks(path).value(0).text), show + u'\n' + title);
    }

    // Bytes of the same number take the place of what TagLib has written.
    void legacyEncodingsAreReadWhereUtf8IsTheRule_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Vorbis comments") << u"legacy.flac"_s;
        QTest::newRow("RIFF INFO") << u"legacy.wav"_s;
    }

    void legacyEncodingsAreReadWhereUtf8IsTheRule()
    {
        QFETCH(QString, name);
        const QString title = u"Прогулка по ночному городу"_s;
        const QString show = u"Наш подкаст"_s;
        const QByteArray titleHole(title.size(), 'T');
        const QByteArray showHole(show.size(), 'S');
        const QString path = m_folder.filePath(name);
        QVERIFY(encode(path, makeNoise(44'100), 44'100, 1,
                       {.codec = name.endsWith(u"flac") ? "flac" : "pcm_s16le", .bitRate = 1}));
        const auto write = [&](TagLib::Tag *tag) {
            tag->setTitle(titleHole.constData());
            tag->setAlbum(showHole.constData());
        };
        if (TagLib::RIFF::WAV::File wav(path.toUtf8().constData()); name.endsWith(u"wav")) {
            write(wav.InfoTag());
            QVERIFY(wav.save(TagLib::RIFF::WAV::File::Info));
        } else {
            TagLib::FLAC::File flac(path.toUtf8().constData());
            write(flac.xiphComment(true));
            QVERIFY(flac.save());
        }
        QStringEncoder russian("windows-1251");
        QByteArray bytes = bytesOf(path);
        bytes.replace(titleHole, QByteArray(russian(title)));
        bytes.replace(showHole, QByteArray(russian(show)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        const auto facts = readMediaFacts(path);
        QVERIFY(facts);
        QCOMPARE(facts->title, title);
        QCOMPARE(facts->show, show);
    }

    void whatIsMarkedIsLeftAlone()
    {
        const QString path = make(u"marked.mp3"_s);
        TagLib::MPEG::File file(path.toUtf8().constData());
        TagLib::ID3v2::Tag *tag = file.ID3v2Tag(true);
        auto *title = new TagLib::ID3v2::TextIdentificationFrame("TIT2", TagLib::String::UTF16);
        title->setText(TagLib::String("Ã©tÃ© ÐÐ", TagLib::String::UTF8));
        tag->addFrame(title);
        tag->addFrame(latinFrame("TALB", QByteArray("\xcf\xf0\xe8\xe2\xe5\xf2")));
        QVERIFY(file.save());
        QCOMPARE(readMediaFacts(path)->title, u"Ã©tÃ© ÐÐ"_s);
        QCOMPARE(readMediaFacts(path)->show, u"Привет"_s);
    }

    void oldTagsAreReadThough30BytesCutThem()
    {
        const QString path = m_folder.filePath(u"old.mp3"_s);
        QVERIFY(encode(path, makeNoise(96'000), 48'000, 1,
                       {.codec = "libmp3lame", .muxing = "id3v2_version=0"}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("TAG" + u"Разговор о лесе зимой"_s.toUtf8().first(30) + QByteArray(95, '\0'));
        file.close();
        QCOMPARE(readMediaFacts(path)->title, u"Разговор о лесе"_s);
    }

    void chapterTitlesWithoutTheirMarkAreRead_data()
    {
        QTest::addColumn<bool>("isBigEndian");
        QTest::newRow("little endian") << false;
        QTest::newRow("big endian") << true;
    }

    void chapterTitlesWithoutTheirMarkAreRead()
    {
        QFETCH(bool, isBigEndian);
        const QStringList titles{u"Hello there"_s, u"Про лес"_s, u"Café"_s, u"Fin"_s};
        QByteArray frames = frame("TIT2", '\x01' + utf16(u"The episode"_s, isBigEndian));
        for (int i = 0; i < 3; ++i)
            frames +=
                chapter(QByteArray::number(i), quint32(i * 1000), utf16(titles[i], isBigEndian));
        // One that has its mark stands among them.
        frames += chapter("3", 3000, "\xff\xfe" + utf16(titles[3], false));
        QByteArray tag("ID3\x03\x00\x00", 6);
        for (const int shift : {21, 14, 7, 0})
            tag += char(frames.size() >> shift & 127);
        const QString path = make(u"unmarked.mp3"_s);
        const QByteArray sound = bytesOf(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tag + frames + sound);
        file.close();

        const auto facts = readMediaFacts(path);
        QVERIFY(facts);
        QCOMPARE(facts->title, u"The episode"_s);
        QStringList found;
        for (const Chapter &part : facts->chapters)
            found.append(part.title);
        QCOMPARE(found, titles);
    }

    void whatLooksAlikeIsWrittenAlike()
    {
        const QString path = make(u"apart.mp3"_s);
        TagLib::MPEG::File file(path.toUtf8().constData());
        file.ID3v2Tag(true)->setTitle(
            TagLib::String("Cafe\xcc\x81", TagLib::String::UTF8)); // two characters
        QVERIFY(file.save());
        QCOMPARE(readMediaFacts(path)->title, u"Café"_s);
    }

    // Qt can't name such a file, so that nothing could ever be kept of it.
    void aNameThatIsNoUtf8IsRefusedWithAReason()
    {
        const QString path = make(u"plain.mp3"_s);
        const QByteArray name = QFile::encodeName(m_folder.filePath(u"caf"_s)) + "\xe9.mp3";
        QCOMPARE(std::rename(QFile::encodeName(path).constData(), name.constData()), 0);
        const auto facts = readMediaFacts(QFile::decodeName(name));
        QCOMPARE(std::remove(name.constData()), 0);
        QVERIFY(!facts);
        QVERIFY2(facts.error().message.contains(u"UTF-8"_s), qPrintable(facts.error().message));
    }

private:
    QString make(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        return encode(path, makeNoise(96'000), 48'000, 1, {.codec = "libmp3lame"}) ? path
                                                                                   : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
