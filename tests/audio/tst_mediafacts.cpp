// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/mediafacts.h"
#include "encoding.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <taglib/attachedpictureframe.h>
#include <taglib/chapterframe.h>
#include <taglib/fileref.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpegfile.h>
#include <taglib/opusfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/tpropertymap.h>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray picture = "\x89PNG\r\n\x1a\nnot much of a picture";

TagLib::ByteVector pictureBytes()
{
    return {picture.constData(), uint(picture.size())};
}

void tag(const QString &path, const TagLib::PropertyMap &more)
{
    TagLib::FileRef file(QFile::encodeName(path).constData());
    TagLib::PropertyMap properties = file.file()->properties();
    properties["TITLE"] = TagLib::String("Où est l’été ?", TagLib::String::UTF8);
    properties["ALBUM"] = TagLib::String("The Show");
    properties["DATE"] = TagLib::String("2024-05-06");
    properties.merge(more);
    file.file()->setProperties(properties);
    file.save();
}

void addId3Frames(const QString &path)
{
    TagLib::MPEG::File file(QFile::encodeName(path).constData());
    TagLib::ID3v2::Tag *id3 = file.ID3v2Tag(true);
    auto *cover = new TagLib::ID3v2::AttachedPictureFrame;
    cover->setType(TagLib::ID3v2::AttachedPictureFrame::FrontCover);
    cover->setMimeType("image/png");
    cover->setPicture(pictureBytes());
    id3->addFrame(cover);
    for (uint i = 0; i < 2; ++i) {
        auto *title = new TagLib::ID3v2::TextIdentificationFrame("TIT2");
        title->setText(i == 0 ? "Hello" : "Goodbye");
        auto *chapter =
            new TagLib::ID3v2::ChapterFrame(TagLib::ByteVector(i == 0 ? "one" : "two"), i * 1000,
                                            i * 1000 + 1000, 0xffffffff, 0xffffffff);
        chapter->addEmbeddedFrame(title);
        id3->addFrame(chapter);
    }
    file.save();
}

void addMp4Cover(const QString &path)
{
    TagLib::MP4::File file(QFile::encodeName(path).constData());
    TagLib::MP4::CoverArtList covers;
    covers.append({TagLib::MP4::CoverArt::PNG, pictureBytes()});
    file.tag()->setItem("covr", covers);
    file.save();
}

const QList<Chapter> twoChapters = {{{0s, 1s}, u"Hello"_s}, {{1s, 2s}, u"Goodbye"_s}};

} // namespace

class TestMediaFacts : public QObject
{
    Q_OBJECT

private slots:
    void readsId3()
    {
        const QString path = make(u"a.mp3"_s, {.codec = "libmp3lame"});
        TagLib::PropertyMap more;
        more["LANGUAGE"] = TagLib::String("fra");
        more["COMMENT"] = TagLib::String("What it is about");
        more["FILEWEBPAGE"] = TagLib::String("https://example.org/episodes/12");
        tag(path, more);
        addId3Frames(path);
        checkFacts(path);
        QCOMPARE(readMediaFacts(path)->language, u"fr"_s);
        QCOMPARE(readMediaFacts(path)->description, u"What it is about"_s);
        QCOMPARE(readMediaFacts(path)->page, QUrl(u"https://example.org/episodes/12"_s));
        QCOMPARE(readMediaFacts(path)->chapters, twoChapters);
        QCOMPARE(readMediaFacts(path)->cover, picture);
    }

    void readsXiphComments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("Opus") << u"a.opus"_s << QByteArray("libopus");
        QTest::newRow("Vorbis") << u"a.ogg"_s << QByteArray("libvorbis");
        QTest::newRow("FLAC") << u"a.flac"_s << QByteArray("flac");
    }
    void readsXiphComments()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, codec);
        const QString path = make(name, {.codec = codec.constData(), .bitRate = 64'000});
        TagLib::PropertyMap more;
        more["LANGUAGE"] = TagLib::String("en-GB");
        more["DESCRIPTION"] = TagLib::String("About");
        more["PURL"] = TagLib::String("javascript:alert(1)");
        more["URL"] = TagLib::String("http://example.org/12");
        more["CHAPTER000"] = TagLib::String("00:00:00.000");
        more["CHAPTER000NAME"] = TagLib::String("Hello");
        more["CHAPTER001"] = TagLib::String("00:00:01.000");
        more["CHAPTER001NAME"] = TagLib::String("Goodbye");
        tag(path, more);
        checkFacts(path);
        QCOMPARE(readMediaFacts(path)->language, u"en-GB"_s);
        QCOMPARE(readMediaFacts(path)->description, u"About"_s);
        QCOMPARE(readMediaFacts(path)->page, QUrl(u"http://example.org/12"_s));
        auto chapters = readMediaFacts(path)->chapters;
        QCOMPARE(chapters.size(), 2);
        QVERIFY(std::abs((chapters[1].span.end - 2s).count()) < 20);
        chapters[1].span.end = 2s; // no chapter follows: it lasts to the end of the file
        QCOMPARE(chapters, twoChapters);
    }

    void readsMp4()
    {
        const QString path = make(u"a.m4a"_s, {.codec = "aac", .bitRate = 64'000});
        tag(path, {});
        addMp4Cover(path);
        checkFacts(path);
        QCOMPARE(readMediaFacts(path)->cover, picture);
    }

    void aPictureThatMovesIsVideo()
    {
        const QString path =
            make(u"a.mp4"_s, {.codec = "aac", .bitRate = 64'000, .hasPicture = true});
        const auto facts = readMediaFacts(path);
        QVERIFY(facts);
        QVERIFY(facts->hasVideo);
    }

    void aFileWithoutTagsIsFine()
    {
        const auto facts = readMediaFacts(make(u"a.wav"_s, {.bitRate = 64'000}));
        QVERIFY(facts);
        QCOMPARE(facts->title, QString());
        QCOMPARE(facts->chapters, QList<Chapter>());
        QCOMPARE(facts->duration, 2s);
        QVERIFY(!facts->hasVideo);
    }

    void badFilesAreRefusedWithAMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("text") << QByteArray("Hello, hello.\n").repeated(500);
    }
    void badFilesAreRefusedWithAMessage()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_folder.filePath(u"bad.mp3"_s));
        file.remove();
        if (!bytes.isNull() && file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        const auto facts = readMediaFacts(file.fileName());
        QVERIFY(!facts);
        QVERIFY(facts.error().message.contains(u"bad.mp3"_s));
    }

private:
    static void checkFacts(const QString &path)
    {
        const auto facts = readMediaFacts(path);
        QVERIFY(facts);
        QCOMPARE(facts->title, u"Où est l’été ?"_s);
        QCOMPARE(facts->show, u"The Show"_s);
        QCOMPARE(facts->date, QDate(2024, 5, 6));
        QVERIFY(std::abs((facts->duration - 2s).count()) < 60);
        QVERIFY(!facts->hasVideo);
    }

    QString make(const QString &name, const Recipe &recipe) const
    {
        const QString path = m_folder.filePath(name);
        return encode(path, makeNoise(96'000), 48'000, 1, recipe) ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMediaFacts)
#include "tst_mediafacts.moc"
